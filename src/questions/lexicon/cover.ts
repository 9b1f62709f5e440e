import type { Hit } from './lexicon.ts';

/**
 * The hits that explain a text best, without overlap: long ones count more than the same letters in pieces, so that
 * 日本語|って wins over 日本|語って.
 */
export function cover(hits: readonly Hit[], length: number): Hit[] {
  const endingAt: Hit[][] = Array.from({ length: length + 1 }, () => []);
  for (const hit of hits) endingAt[hit.end]?.push(hit);
  const best: { readonly score: number; readonly last: Hit | undefined }[] = [{ score: 0, last: undefined }];
  for (let end = 1; end <= length; end += 1) {
    let chosen = { score: best[end - 1]?.score ?? 0, last: undefined as Hit | undefined };
    for (const hit of endingAt[end] ?? []) {
      const score = (best[hit.start]?.score ?? 0) + (hit.end - hit.start) ** 2;
      if (score > chosen.score) chosen = { score, last: hit };
    }
    best.push(chosen);
  }
  const kept: Hit[] = [];
  for (let at = length; at > 0;) {
    const last = best[at]?.last;
    if (last !== undefined) kept.push(last);
    at = last === undefined ? at - 1 : last.start;
  }
  return kept.toReversed();
}
