import type { Found } from './letters.ts';
import type { Hit } from './hit.ts';
import type { Meaning } from './meaning.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly bent: number;
  readonly meanings: Meaning[];
}

/**
 * Merges hits over the same stretch: it keeps the least inflected ones ("acting" before "act") and drops a filler that also
 * has a meaning.
 */
function merged(hits: readonly Found[]): Hit[] {
  const byPlace = new Map<number, Place>();
  for (const { start, end, bent, meanings } of hits) {
    const key = start * 10_000 + end;
    const known = byPlace.get(key);
    if (known === undefined || known.bent > bent) byPlace.set(key, { start, end, bent, meanings: [...meanings] });
    else if (known.bent === bent)
      for (const meaning of meanings) if (!known.meanings.includes(meaning)) known.meanings.push(meaning);
  }
  return [...byPlace.values()].map(({ start, end, meanings: all }) => {
    const meant = all.filter((meaning) => !meaning.startsWith('filler.'));
    return { start, end, meanings: meant.length > 0 ? meant : all };
  });
}

/** The weight of an explained letter relative to the squared length of the word. */
const worthOfLetter = 20;

/**
 * The hits that explain most of a text without overlap. Ties go to longer words, so that 日本語|って beats 日本|語って, and
 * then to a longer first word: 今まで|に, not 今|までに.
 */
export function cover(found: readonly Found[], length: number): Hit[] {
  const startingAt = new Map<number, Hit[]>();
  for (const hit of merged(found)) {
    const known = startingAt.get(hit.start);
    if (known === undefined) startingAt.set(hit.start, [hit]);
    else known.push(hit);
  }
  const scores = new Float64Array(length + 1);
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
