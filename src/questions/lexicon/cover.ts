import type { Found } from './letters.ts';
import type { Hit } from './hit.ts';
import type { Meaning } from './meaning.ts';

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
 * 日本|語って, and where that is even the one whose first word is longer: 今まで|に, not 今|までに.
 */
export function cover(found: readonly Found[], length: number): Hit[] {
  const startingAt = new Map<number, Hit[]>();
  for (const hit of merged(found)) {
    const known = startingAt.get(hit.start);
    if (known === undefined) startingAt.set(hit.start, [hit]);
    else known.push(hit);
  }
  const scores = Array.from({ length: length + 1 }, () => 0);
  const chosen = new Map<number, Hit>();
  for (let start = length - 1; start >= 0; start -= 1) {
    let score = scores[start + 1] ?? 0;
    for (const hit of startingAt.get(start) ?? []) {
      const size = hit.end - hit.start;
      const reached = (scores[hit.end] ?? 0) + size * worthOfLetter + size ** 2;
      if (reached < score || (reached === score && size <= sizeOf(chosen.get(start)))) continue;
      score = reached;
      chosen.set(start, hit);
    }
    scores[start] = score;
  }
  const kept: Hit[] = [];
  for (let at = 0; at < length;) {
    const hit = chosen.get(at);
    if (hit !== undefined) kept.push(hit);
    at = hit?.end ?? at + 1;
  }
  return kept;
}

const sizeOf = (hit: Hit | undefined): number => (hit === undefined ? 0 : hit.end - hit.start);
