import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Spotted } from '../../search/spot.ts';

/** Finds titles shortened as fans shorten them. */
export type ShortTitles = (text: string, language: Language, isWord: (word: string) => boolean) => Spotted | undefined;

interface Title {
  readonly id: string;
  /** The words of the title, without signs. */
  readonly parts: readonly string[];
  readonly numbers: readonly string[];
}

/** Particles and signs part a Japanese title, and so does a change of its script. */
const japanesePart = /[ァ-ヺー]+|[\p{Script=Han}]+[ぁ-ん]*|[ぁ-ん]{2,}|[A-Za-z]+/gu;
const withParticle = /(?<=[ァ-ヺー\p{Script=Han}])[とのはがをにで](?=[ぁ-んァ-ヺ\p{Script=Han}])/gu;
const koreanPart = /[가-힣]+/gu;
const subtitle = /\s*[〜~（(-].*$/u;

const partsOf = (title: string, language: 'ja' | 'ko'): string[] => {
  const main = title.replace(subtitle, '').replaceAll(withParticle, language === 'ja' ? ' ' : '$&');
  return [...main.matchAll(language === 'ja' ? japanesePart : koreanPart)].map(([part]) => part);
};

/** A small kana belongs to the mora before it: ファ. */
const twoMorae = /^(?:[^ァィゥェォャュョヮ][ァィゥェォャュョヮ]?){2}/u;

/** ブラペ: two morae of the first word and one or two of a later one; one long katakana word is a compound of several. */
function shortensJapanese(typed: string, { parts: [first = '', ...others] }: Title): boolean {
  const [head = ''] = twoMorae.exec(typed) ?? [];
  const tail = typed.slice(head.length).replaceAll('ー', '');
  if (tail === '' || tail.length > 2 || !first.startsWith(head)) return false;
  if (others.some((part) => part.replaceAll('ー', '').startsWith(tail))) return true;
  // ブラックペアン: the second word of a compound begins three letters or more behind the first, and goes on.
  const at = /^[ァ-ヺー]+$/u.test(first) ? first.indexOf(tail, 3) : -1;
  return (
    first.length >= 6 && at > 0 && at + tail.length < first.length && !/[ァィゥェォッャュョンー]/u.test(tail.charAt(0))
  );
}

/** 내남결: the first syllable of each word. */
const shortensKorean = (typed: string, { parts }: Title): boolean =>
  parts.length > 2 && typed === parts.map((part) => part.charAt(0)).join('');

const candidate = {
  ja: /[ァ-ヺー]{3,5}(?![ァ-ヺー])|[ァ-ヺー]{2}[ぁ-ん]{2}|[\p{Script=Han}ァ-ヺ]{3,4}/gu,
  ko: /[가-힣]{3,5}/gu,
} as const;

/** The spellings of a word without the particles behind it. */
const withoutTail = (word: string): string[] =>
  [word, word.slice(0, -1), word.slice(0, -2)].filter((one) => one.length >= 3);

/** A shortened title keeps its first letter. */
function byFirstLetter(titles: readonly Title[]): ReadonlyMap<string, readonly Title[]> {
  const found = new Map<string, Title[]>();
  for (const title of titles) {
    const letter = title.parts[0]?.charAt(0) ?? '';
    const known = found.get(letter);
    if (known === undefined) found.set(letter, [title]);
    else known.push(title);
  }
  return found;
}

/** ブラペ2, 내남결: a title by the beginnings of its words, where they are those of one work alone. */
export function shortTitles(catalog: Catalog): ShortTitles {
  const titlesIn = (language: 'ja' | 'ko'): readonly Title[] =>
    [...catalog.series.values()].flatMap(({ id, titles, aliases = [] }) =>
      [titles[language], ...(language === 'ja' ? aliases.filter((one) => /[ぁ-ヺ]/u.test(one)) : [])]
        .filter((title) => title !== undefined)
        .map((title) => ({ id, parts: partsOf(title, language), numbers: title.match(/\d+/gu) ?? [] })),
    );
  const titles = { ja: byFirstLetter(titlesIn('ja')), ko: byFirstLetter(titlesIn('ko')) };
  return (text, language, isWord) => {
    if (language === 'en') return undefined;
    const shortens = language === 'ja' ? shortensJapanese : shortensKorean;
    for (const { 0: word, index } of text.matchAll(candidate[language]))
      for (const typed of language === 'ko' ? withoutTail(word) : [word]) {
        const [number = ''] = /^\d/u.exec(text.slice(index + typed.length)) ?? [];
        const found = (titles[language].get(typed.charAt(0)) ?? []).filter(
          (title) => shortens(typed, title) && (number === '' || title.numbers.includes(number)),
        );
        const [id, other] = new Set(found.map((title) => title.id));
        // Few words shorten a title, so the dearer look-up in the prose comes last.
        if (id === undefined || other !== undefined || isWord(typed)) continue;
        const end = index + typed.length + number.length;
        return {
          kind: 'series',
          ids: [id],
          text: text.slice(index, end),
          start: index,
          end,
          isSure: true,
          isNear: true,
        };
      }
    return undefined;
  };
}
