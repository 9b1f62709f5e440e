import type { Feature } from './features.ts';
import type { Round } from './rounds.ts';

const passes = 60;
const rate = 0.5;

/** The features of a round, each with mean 0 and deviation 1 among its options, so that no scale outweighs another. */
function standardised(round: Round, features: readonly Feature[]): number[][] {
  const columns = features.map((feature) => {
    const values = feature(round);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
  });
  return round.options.map((_, index) => columns.map((column) => column[index] ?? 0));
}

const scoreOf = (weights: readonly number[], row: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** The best rule of all features together: a conditional logit, fitted by gradient ascent. */
export function learntRule(rounds: readonly Round[], features: Readonly<Record<string, Feature>>): Feature {
  const all = Object.values(features);
  const tables = rounds.map((round) => ({ rows: standardised(round, all), right: round.right }));
  let weights = all.map(() => 0);
  for (let pass = 0; pass < passes; pass += 1) {
    const slope = all.map(() => 0);
    for (const { rows, right } of tables) {
      const powers = rows.map((row) => Math.exp(scoreOf(weights, row)));
      const sum = powers.reduce((total, power) => total + power, 0);
      for (const [index, row] of rows.entries()) {
        const missing = (index === right ? 1 : 0) - (powers[index] ?? 0) / sum;
        for (const [at, value] of row.entries()) slope[at] = (slope[at] ?? 0) + missing * value;
      }
    }
    weights = weights.map((weight, at) => weight + (rate * (slope[at] ?? 0)) / tables.length);
  }
  return (round) => standardised(round, all).map((row) => scoreOf(weights, row));
}
