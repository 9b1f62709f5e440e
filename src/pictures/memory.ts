import { readFileSync } from 'node:fs';

const mebibyte = 2 ** 20;

/**
 * Measured on Node 20: the canvas with its fonts takes 26 MB and 20 MB of mapped files, a drawing 3 MB until it is encoded.
 * The bot's own needs in the meantime come on top.
 */
const needed = { first: 48 * mebibyte, further: 12 * mebibyte } as const;

/** Version 1 of control groups reports a number above any real memory if there is no limit. */
const unlimited = 2 ** 50;

/** The limit of the container or plan, in bytes; Infinity without one. */
export function memoryLimit(constrained = process.constrainedMemory()): number {
  return constrained !== undefined && constrained > 0 && constrained < unlimited ? constrained : Infinity;
}

/** The memory that Linux cannot reclaim. It can drop mapped files, a third of the resident memory, and read them again (man 5 proc). */
function usedMemory(): number {
  try {
    const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Not Linux.
  }
  return process.memoryUsage.rss();
}

/** The first picture of a process loads the canvas as well. */
export type Drawing = keyof typeof needed;

/** Whether a picture can be drawn without the host killing the bot for it. */
export const hasRoom = (drawing: Drawing, limit = memoryLimit(), used = usedMemory()): boolean =>
  used + needed[drawing] <= limit;
