import type { Entry } from '../entry.ts';
import { functionWords } from '../latin/function-words.ts';
import { mostLike } from '../letters.ts';
import type { Meaning } from '../match.ts';
import { titleForms, type TitleForms } from '../names/title.ts';
import { isHeldInOrder } from './held.ts';
import type { NearQuery } from './query.ts';
import { isTitleSlip } from './slip.ts';

export type NearTitle = TitleForms;
export const nearTitle = (entry: Entry): NearTitle => titleForms(entry);

/** The weight of a word: words of many titles weigh little. */
export type WordWeight = (word: string) => number;

export function wordWeights(titles: readonly NearTitle[]): WordWeight {
  const counts = new Map<string, number>();
  for (const { words } of titles)
    for (const word of new Set(words.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log2(2 + titles.length / (1 + (counts.get(word) ?? 0))) * (functionWords.has(word) ? 0.2 : 1);
}

/** Whether two words share a stem: star and stars, come and comes, superstar and star. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && (long.startsWith(short) || long.endsWith(short)) && long.length - short.length < 6;
}

const shortestMisspelt = 5;
/** Whether a word differs by one slip from a word of a title or its singular: "muder case", "camelia" for camellias. */
const isWordSlip = (typed: string, word: string): boolean =>
  Math.min(typed.length, word.length) >= shortestMisspelt &&
  (isTitleSlip(typed, word) || (word.endsWith('s') && isTitleSlip(typed, word.slice(0, -1))));

/** The weight of the shared words as a share of the weight of all words: people remember titles word by word. */
function wordLikeness(query: readonly string[], title: readonly string[], weight: WordWeight): number {
  const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + weight(word), 0);
  const shared = query.filter((word) => title.some((other) => isSameWord(word, other) || isWordSlip(word, other)));
  return shared.length < 2 ? 0 : (2 * total(shared)) / (total(query) + total(title));
}

/**
 * Whether a title contains all specific words of a query in some language, each of them with a slip at most ("camelia gaden"),
 * and they are rare enough together.
 */
function isMixed(telling: readonly string[], bag: readonly string[], weight: WordWeight): boolean {
  if (telling.length < 2) return false;
  let total = 0;
  for (const word of telling) {
    const own = bag.find((other) => isSameWord(word, other)) ?? bag.find((other) => isWordSlip(word, other));
    if (own === undefined) return false;
    total += weight(own);
  }
  return total > leastWeight;
}

/** A match of a whole title outranks a part of a longer one. */
const ofPart = 0.005;
/** The score of one slip in a title of any length. */
const slip = 0.84;
/** The score of a title in another mixture of kanji, kana and Latin letters. */
const scripts = 0.86;
const mixed = 0.82;
const leastWeight = 9;

const likenessOf = (typed: string, whole: readonly string[], parts: readonly string[]): number =>
  Math.max(mostLike(typed, whole), mostLike(typed, parts) - ofPart);

export function titleLikeness(query: NearQuery, title: NearTitle, weight: WordWeight): Meaning {
  let best: Meaning = { score: 0, tier: 'near', by: 'typo' };
  const letters = likenessOf(query.letters, title.letters, title.partLetters);
  const romaji = query.romaji === undefined ? 0 : likenessOf(query.romaji, title.romaji, title.partRomaji);
  if (Math.max(letters, romaji) > 0) best = { score: Math.max(letters, romaji), tier: 'near', by: 'typo' };
  const isSlip = (letters: string): boolean => isTitleSlip(query.letters, letters);
  if (best.score < slip && (title.letters.some(isSlip) || title.partLetters.some(isSlip)))
    best = { score: slip, tier: 'near', by: 'typo' };
  const { isSameInMixedScripts, isReadAloud, isAcrossWordings, isShortened, tellingWords } = query.ofTitle();
  const isOtherwiseWritten = (): boolean =>
    title.japanese.some(isSameInMixedScripts) ||
    isReadAloud(title.romaji, title.japanese) ||
    isReadAloud(title.partRomaji, title.japanese);
  if (best.score < scripts && isOtherwiseWritten()) best = { score: scripts, tier: 'near', by: 'kana' };
  if (best.score < mixed && isMixed(tellingWords, title.bag, weight))
    best = { score: mixed, tier: 'near', by: 'words' };
  if (best.score < mixed && isAcrossWordings(title.letters, title.bag))
    best = { score: mixed, tier: 'near', by: 'words' };
  const isHeld = (): boolean =>
    title.letters.some((letters) => isHeldInOrder(query.keyWords, letters)) || title.japanese.some(isShortened);
  if (best.score < mixed && isHeld()) best = { score: mixed, tier: 'near', by: 'words' };
  if (query.words.length < 3) return best;
  for (const words of title.words) {
    const score = Math.min(0.93, wordLikeness(query.counted(), words, weight));
    if (score > best.score) best = { score, tier: 'near', by: 'words' };
  }
  return best;
}
