import { median } from '../median.ts';

export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
  /** Place of the question that took longest. */
  readonly longest: number;
}

/** Milliseconds of processor time, which a busy neighbour lengthens less than those of the clock. */
export function processorTime(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Times by question, each the median of its turns: a collection of garbage or a compilation belongs to no question in particular. */
export function timesOf(turns: readonly (readonly number[])[]): Times {
  const times = turns.map(median);
  const sorted = times.toSorted((a, b) => a - b);
  const worst = sorted.at(-1) ?? 0;
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99), worst, longest: times.indexOf(worst) };
}
