import type { Ask } from './engines.ts';

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  readonly queries: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** A bot runs for weeks, so the benchmark measures compiled code: every engine runs this many rounds first. */
const warmUps = 20;

/**
 * Times of single queries in milliseconds, after rounds that are not measured. A slow engine stops after `budget`
 * milliseconds of each, with the queries that it has answered: they are drawn evenly, so its middle is still its middle.
 */
export async function latencyOf(ask: Ask, queries: readonly string[], budget: number): Promise<Latency> {
  async function round(end: number): Promise<number[]> {
    const times: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      await ask(query);
      const now = performance.now();
      times.push(now - start);
      if (now > end) break;
    }
    return times;
  }
  const warm = performance.now() + budget;
  for (let done = 0; done < warmUps && performance.now() < warm; done += 1) await round(warm);
  const sorted = (await round(performance.now() + budget)).toSorted((a, b) => a - b);
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
