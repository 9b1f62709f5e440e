import type { Found } from './letters.ts';
import type { Hit } from './lexicon.ts';
import type { Meaning } from './vocabulary.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly bent: number;
  readonly meanings: Set<Meaning>;
}

/** Hits over the same stretch as one: the least bent ones ("acting" before "act"), and no filler that means something as well. */
function merged(hits: readonly Found[]): Hit[] {
  const byPlace = new Map<number, Place>();
  for (const { start, end, bent, meanings } of hits) {
    const key = start * 10_000 + end;
    const known = byPlace.get(key);
    if (known === undefined || known.bent > bent) byPlace.set(key, { start, end, bent, meanings: new Set(meanings) });
    else if (known.bent === bent) for (const meaning of meanings) known.meanings.add(meaning);
  }
  return [...byPlace.values()].map(({ start, end, meanings }) => {
    const all = [...meanings];
    const meant = all.filter((meaning) => !meaning.startsWith('filler.'));
    return { start, end, meanings: meant.length > 0 ? meant : all };
  });
}

/** What an explained letter is worth beside the length of the word, squared. */
const worthOfLetter = 20;

/**
 * The hits that explain most of a text, without overlap; among those the ones in long words, so that 日本語|って wins over
 * 日本|語って.
 */
export function cover(found: readonly Found[], length: number): Hit[] {
  const endingAt = new Map<number, Hit[]>();
  for (const hit of merged(found)) {
    const known = endingAt.get(hit.end);
    if (known === undefined) endingAt.set(hit.end, [hit]);
    else known.push(hit);
  }
  const scores: number[] = [0];
  const lasts: (Hit | undefined)[] = [undefined];
  for (let end = 1; end <= length; end += 1) {
    let score = scores[end - 1] ?? 0;
    let last: Hit | undefined;
    for (const hit of endingAt.get(end) ?? []) {
      const size = hit.end - hit.start;
      const reached = (scores[hit.start] ?? 0) + size * worthOfLetter + size ** 2;
      if (reached > score) [score, last] = [reached, hit];
    }
    scores.push(score);
    lasts.push(last);
  }
  const kept: Hit[] = [];
  for (let at = length; at > 0;) {
    const last = lasts[at];
    if (last !== undefined) kept.push(last);
    at = last === undefined ? at - 1 : last.start;
  }
  return kept.reverse();
}
