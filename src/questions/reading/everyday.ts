import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { clean } from '../../search/clean.ts';
import { isKoreanName } from '../../search/hangul/given-names.ts';
import { soundsOfHangul } from '../../search/hangul/sounds.ts';
import { soundsOfLatin } from '../../search/latin/sounds.ts';
import { soundKey } from '../../search/sound/key.ts';
import { once } from '../../search/once.ts';
import { functionWords } from '../../search/latin/function-words.ts';
import type { Fact } from '../facts/fact.ts';
import { koreanTail } from './left-over.ts';

/** Tells everyday words from names, by the catalog's own prose: 1.5 MB in three languages. */
export interface Everyday {
  /** Whether the catalog's prose uses it as an ordinary word. */
  isWord(word: string, language: Language): boolean;
  /** Whether the letters occur anywhere in the catalog, as the name of something that is at least mentioned. */
  isMentioned(text: string, language: Language): boolean;
}

/** English words that the prose has in lower case, in which it never writes names. */
function englishWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(/(?<![\p{L}'-])\p{Ll}[\p{Ll}']+/gu)) words.add(word);
  return words;
}

/** Korean words without their particles that occur at least twice in the prose. */
function koreanWords(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(/[가-힣]+/gu))
      for (const form of new Set([word, word.replace(koreanTail, '')])) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count > 1 ? [word] : [])));
}

/** People by the sounds of their names in the English prose, which uses capitals and a hyphen. */
const mentionedPeople = (texts: readonly string[]): Set<string> =>
  new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+/gu)].flatMap(([name]) =>
        soundsOfLatin(clean(name).replaceAll(' ', '')).map(soundKey),
      ),
    ),
  );

/** Titles in the brackets of their languages: their content is a name. */
const titles = /『[^』]*』|〈[^〉]*〉|「[^」]*」/gu;

/** The number of occurrences in the prose that makes a Japanese word an ordinary one. */
const often = 8;

/** Forms in which a word may occur in the prose: plural, third person, past. */
const formsOf = (word: string): string[] => [
  word,
  word.replace(/'s$/u, ''),
  word.replace(/s$/u, ''),
  word.replace(/(?:es|ed|er|ing|ly)$/u, ''),
  word.replace(/(?:ed|er|ing)$/u, 'e'),
];

function standsOften(word: string, prose: string): boolean {
  let at = -1;
  for (let count = 0; count < often; count += 1) {
    at = prose.indexOf(word, at + 1);
    if (at < 0) return false;
  }
  return true;
}

export function createEveryday(catalog: Catalog, facts: readonly Fact[]): Everyday {
  const prose = (language: Language) => once(() => facts.map(({ text }) => text[language].replaceAll(titles, ' ')));
  const texts = { en: prose('en'), ja: prose('ja'), ko: prose('ko') };
  const all = {
    en: once(() => facts.map(({ text }) => text.en).join('\n')),
    ja: once(() => facts.map(({ text }) => text.ja).join('\n')),
    ko: once(() => facts.map(({ text }) => text.ko).join('\n')),
  };
  const joined = once(() => texts.ja().join('\n'));
  const lowerEnglish = once(() => all.en().toLowerCase());
  const frequent = new Map<string, boolean>();
  const isFrequent = (word: string): boolean => {
    const known = frequent.get(word) ?? standsOften(word, joined());
    // Words recur across questions; those of a thousand questions are cached.
    if (frequent.size < 4000) frequent.set(word, known);
    return known;
  };
  const english = once(() => englishWords(texts.en()));
  const korean = once(() => koreanWords(texts.ko()));
  const people = once(() => mentionedPeople(texts.en()));
  const named = once(() =>
    [...catalog.sources.values()].map(({ publisher = '' }) => publisher.toLowerCase()).join('\n'),
  );
  return {
    isWord(word, language) {
      if (/^[a-z'-]+$/iu.test(word)) {
        const low = word.toLowerCase();
        return functionWords.has(low) || formsOf(low).some((form) => english().has(form));
      }
      if (language === 'ko')
        return korean().has(word) && !(isKoreanName(word) && people().has(soundKey(soundsOfHangul(word))));
      // Japanese has no spaces between words: a string that recurs in the prose is a word.
      return language === 'ja' && isFrequent(word);
    },
    isMentioned(text, language) {
      // Capitals mean a name: Rain the singer is not rain.
      const isIn =
        text === text.toLowerCase() && language === 'en'
          ? lowerEnglish().includes(text)
          : all[language]().includes(text);
      return isIn || named().includes(text.toLowerCase());
    },
  };
}
