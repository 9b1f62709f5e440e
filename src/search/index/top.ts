/** The best `limit` of the touched entries without a full sort: a histogram of the weights gives the threshold. */
export function top(touched: readonly number[], weights: Float32Array, limit: number): number[] {
  if (touched.length === 0) return [];
  let most = 0;
  for (const entry of touched) most = Math.max(most, weights[entry] ?? 0);
  const counts = new Uint32Array(steps + 1);
  const step = (entry: number): number => Math.floor((steps * (weights[entry] ?? 0)) / most);
  for (const entry of touched) counts[step(entry)] = (counts[step(entry)] ?? 0) + 1;
  let least = steps;
  for (let kept = counts[steps] ?? 0; least > 0 && kept < limit; least -= 1) kept += counts[least - 1] ?? 0;
  return touched
    .filter((entry) => step(entry) >= least)
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, limit);
}

const steps = 1000;
