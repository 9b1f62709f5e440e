const mebibyte = 2 ** 20;

/** Measured on Node 20 and 24: the canvas with its fonts, and what one drawing takes until it is encoded. */
const needed = { first: 64 * mebibyte, further: 20 * mebibyte } as const;

/** Version 1 of control groups reports a number above any real memory if there is no limit. */
const unlimited = 2 ** 50;

/** The limit of the container or plan, in bytes; Infinity without one. */
export function memoryLimit(constrained = process.constrainedMemory()): number {
  return constrained !== undefined && constrained > 0 && constrained < unlimited ? constrained : Infinity;
}

/** Whether a picture can be drawn without the host killing the bot for it. */
export const hasRoom = (isFirst: boolean, limit = memoryLimit(), used = process.memoryUsage.rss()): boolean =>
  used + (isFirst ? needed.first : needed.further) <= limit;
