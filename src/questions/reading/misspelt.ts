import { distance } from 'fastest-levenshtein';
import { allHits, isGuessed } from '../../search/hits.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Search } from '../../search/result.ts';
import { isEverydayEnglish } from '../../search/latin/everyday-words.ts';
import type { Spotted } from '../../search/spot.ts';
import { soundsOfLatin } from '../../search/latin/sounds.ts';
import { koreanTail } from './left-over.ts';
import { isLatinSurname } from './stands-alone.ts';
import { overlaps } from './mark.ts';

/**
 * Thresholds of a misspelt name's score, and of its lead over the next one: measured on the misspellings of tests/search.
 */
const enough = 0.86;
const apart = 0.03;
/** The most searches for one question: each takes about half a millisecond. */
const mostTries = 5;

/** "the actor Mun": words that precede a name are not part of it. */
const beginsNoName =
  /^(?:the|an?|of|in|by|with|from|for|is|are|was|were|does|did|has|have|actor|actress|director|singer|idol|film|movie|drama|배우|감독|가수|영화|드라마)$/iu;

/** 2009년에서, 10월의, 3편: a number with its counter is a date or an amount, not part of a name. */
const counted = /^\d+(?:년|월|일|시|분|회|화|부|편|명|살|세|개|위)/u;

/** No name goes on behind the end of a sentence. */
const endsSentence = /[.!?;,]\s/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string, language: Language): Word[] {
  const pattern = language === 'en' ? /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu : /[가-힣A-Za-z0-9]+/gu;
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

const lengthOf = (text: string): number => text.replaceAll(/\s/gu, '').length;

/** A word that resembles one word of a long title is not that title. */
function isAsLong(id: string, typed: string, catalog: Catalog): boolean {
  const work = catalog.series.get(id);
  if (work === undefined) return true;
  return [...Object.values(work.titles), ...(work.aliases ?? [])].some(
    (title) => typeof title === 'string' && Math.abs(lengthOf(title) - lengthOf(typed)) <= 3,
  );
}

const soundOf = (word: string): string => soundsOfLatin(word.toLowerCase())[0] ?? word.toLowerCase();

/** One Korean surname is not a slip for another: Seol Min-cheol is not Park Chul-min. */
export function isOfOtherSurname(typed: string, id: string, catalog: Catalog): boolean {
  const [surname = '', given] = typed.replace(/^(?:the\s+)?(?:actor|actress|singer)\s+/iu, '').split(/\s+/u);
  const person = catalog.people.get(id);
  if (given === undefined || person === undefined || !isLatinSurname(surname)) return false;
  return ![person.names.en, ...(person.aliases ?? [])].some((name) =>
    name.split(/\s+/u).some((part) => soundOf(part) === soundOf(surname)),
  );
}

/** Slips that a word of a title may have: "hospitel", "feild". */
const slipsOfWord = (word: string): number => (word.length > 4 ? 2 : word.length > 2 ? 1 : 0);

/** "shinjuku feild hospitel": each word of the title with a slip or two, and none left out. */
function hasEveryWord(typed: string, id: string, catalog: Catalog): boolean {
  const words = typed.toLowerCase().split(/\s+/u);
  const work = catalog.series.get(id);
  if (words.length < 2 || work === undefined) return false;
  return [...Object.values(work.titles), ...(work.aliases ?? [])].some((title) => {
    const own = typeof title === 'string' ? title.toLowerCase().split(/\s+/u) : [];
    return own.length === words.length && own.every((word, at) => distance(word, words[at] ?? '') <= slipsOfWord(word));
  });
}

function found(typed: string, search: Search, catalog: Catalog): string | undefined {
  const [first, second] = allHits(search.find(typed, ['actor', 'person', 'series']));
  if (first === undefined || first.score < enough || (second !== undefined && first.score - second.score < apart))
    return undefined;
  if (isGuessed(first) && !hasEveryWord(typed, first.id, catalog)) return undefined;
  if (isOfOtherSurname(typed, first.id, catalog)) return undefined;
  return isAsLong(first.id, typed, catalog) ? first.id : undefined;
}

/**
 * Finds a misspelt name where the question names nobody as written: it tries the words around one that is in no list.
 * "romantic anonimous" has a word of the language in it, so the spotter ignores it.
 */
export function misspeltName(
  text: string,
  language: Language,
  isWord: (word: string) => boolean,
  taken: readonly Spotted[],
  search: Search,
  catalog: Catalog,
): Spotted | undefined {
  if (language === 'ja') return undefined;
  const words = wordsOf(text, language).filter((word) => !taken.some((name) => overlaps(word, name)));
  // "My cousin" sounds like Goo Shin: a word of the dictionary is no misspelt name.
  const isListed = (word: string): boolean => language === 'en' && isEverydayEnglish(word.toLowerCase());
  const isStrange = ({ text: word }: Word): boolean =>
    word.length > 2 && !/^\d+$/u.test(word) && !counted.test(word) && !isWord(word) && !isListed(word);
  let tries = mostTries;
  for (const size of [3, 2, 1])
    for (let at = 0; at + size <= words.length && tries > 0; at += 1) {
      const window = words.slice(at, at + size);
      const [head, last] = [window[0], window.at(-1)];
      if (
        head === undefined ||
        last === undefined ||
        !window.some(isStrange) ||
        window.some(({ text: word }) => counted.test(word)) ||
        (size > 1 && !isStrange(head) && !isStrange(last)) ||
        beginsNoName.test(head.text) ||
        /^(?:of|from|in|by|with|for|at|on)$/iu.test(last.text)
      )
        continue;
      const typed = text.slice(head.start, last.end).replace(koreanTail, '');
      if (lengthOf(typed) < (language === 'ko' ? 3 : 6) || endsSentence.test(typed)) continue;
      tries -= 1;
      const id = found(typed, search, catalog);
      if (id === undefined) continue;
      const kind = catalog.series.has(id) ? 'series' : 'person';
      return {
        kind,
        ids: [id],
        text: typed,
        start: head.start,
        end: head.start + typed.length,
        isSure: true,
        isNear: true,
      };
    }
  return undefined;
}
