import { distance } from 'fastest-levenshtein';
import type { Text } from './schema/text.ts';

/**
 * The candidate that was probably meant, or undefined if none is near. Near means a distance of at most a third of the
 * word's letters: beyond that, a suggestion confuses more than it helps.
 */
function closest(
  word: string,
  candidates: Iterable<string>,
  furthest: number = Math.floor(word.length / 3),
): string | undefined {
  let best: string | undefined;
  let bestDistance = furthest + 1;
  for (const candidate of candidates) {
    const away = distance(word, candidate);
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

/** ` (did you mean "x"?)`, or an empty text. */
export function didYouMean(word: string, candidates: Iterable<string>, furthest?: number): Text {
  const guess = closest(word, candidates, furthest);
  return guess === undefined ? { en: '', ja: '', ko: '' } : meant(guess);
}

export const meant = (guess: string): Text => ({
  en: ` (did you mean "${guess}"?)`,
  ja: `（「${guess}」ではありませんか）`,
  ko: `(‘${guess}’이(가) 아닌가요)`,
});
