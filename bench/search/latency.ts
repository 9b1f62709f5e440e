import type { Ask } from './engines.ts';

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  readonly queries: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/**
 * Times of single queries in milliseconds, after one round that is not measured. A slow engine stops after `budget`
 * milliseconds, with the queries that it has answered: they are drawn evenly, so its middle is still its middle.
 */
export async function latencyOf(ask: Ask, queries: readonly string[], budget: number): Promise<Latency> {
  const times: number[] = [];
  for (const isMeasured of [false, true]) {
    const end = performance.now() + budget;
    for (const query of queries) {
      const start = performance.now();
      await ask(query);
      if (isMeasured) times.push(performance.now() - start);
      if (performance.now() > end) break;
    }
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), worst: sorted.at(-1) ?? 0, queries: sorted.length };
}

/** Inputs that hurt: long, repeated, of one letter, of all scripts. */
export const hostile: readonly string[] = [
  'a'.repeat(6000),
  'kim '.repeat(1500),
  'ㅊ'.repeat(6000),
  '채종협'.repeat(2000),
  'チェ・ジョンヒョプ'.repeat(600),
  '愛'.repeat(6000),
  'k',
  'i',
  'キ',
  'ㄱ',
  '김',
  'the',
  'ng'.repeat(50),
  'aeu ieu oeu '.repeat(9),
  '🔥'.repeat(3000),
  'x y z '.repeat(1000),
];
