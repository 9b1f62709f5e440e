import { readFile } from 'node:fs/promises';
import { good, look, mend, type Finding } from './finding.ts';

const mebibyte = 1_048_576;

/**
 * Below the first limit, the host would kill the bot. Below the second, the heap of V8 has to be kept small: the bot
 * then takes 65 to 100 MB instead of 115 to 235.
 */
const needed = { least: 128 * mebibyte, comfortable: 256 * mebibyte } as const;

/** Version 1 of control groups reports a number above any real memory if there is no limit. */
const unlimited = 2 ** 50;

/** The limit in the file of a Linux control group, in bytes; undefined if there is none. */
export function limitOf(text: string): number | undefined {
  const bytes = text.trim() === 'max' ? Number.NaN : Number(text.trim());
  return Number.isFinite(bytes) && bytes > 0 && bytes < unlimited ? bytes : undefined;
}

/** Version 2, then version 1, as a container sees its own group. */
const files = ['/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory/memory.limit_in_bytes'] as const;

/** The smallest of the limits in bytes: of the container, according to Linux and to Node, and of the machine. */
export async function memoryLimit(machine: number, constrained: number | undefined): Promise<number> {
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8').catch(() => 'max')));
  const limits = [...texts, String(constrained ?? 'max')].map(limitOf).filter((limit) => limit !== undefined);
  return Math.min(machine, ...limits);
}

export function checkMemory(limit: number): Finding {
  const found = `${Math.round(limit / mebibyte)} MB may be used`;
  if (limit < needed.least)
    return mend('memory', found, 'Choose a plan of 128 MB or more: below, the host kills the bot.');
  if (limit < needed.comfortable)
    return look(
      'memory',
      found,
      'Enough for the bot. Set NODE_OPTIONS=--max-old-space-size=96 --max-semi-space-size=1, and never build here.',
    );
  return good('memory', found);
}
