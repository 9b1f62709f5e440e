/**
 * The best `limit` of the touched entries, best first; on a tie, the lower entry comes first. Few of thousands are
 * needed, so one comparison with the worst of the best dismisses nearly every entry.
 */
export function top(touched: readonly number[], weights: Float32Array, limit: number): number[] {
  if (limit >= touched.length) return touched.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const best: number[] = [];
  if (limit < 1) return best;
  let leastWeight = -Infinity;
  let leastEntry = -1;
  for (const entry of touched) {
    const weight = weights[entry] ?? 0;
    const isFull = best.length === limit;
    if (isFull && (weight < leastWeight || (weight === leastWeight && entry > leastEntry))) continue;
    let place = isFull ? limit - 1 : best.length;
    for (; place > 0; place -= 1) {
      const before = best[place - 1] ?? 0;
      const weightBefore = weights[before] ?? 0;
      if (weightBefore > weight || (weightBefore === weight && before < entry)) break;
      best[place] = before;
    }
    best[place] = entry;
    leastEntry = best.at(-1) ?? -1;
    leastWeight = weights[leastEntry] ?? 0;
  }
  return best;
}
