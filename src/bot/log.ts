import { pino, stdTimeFunctions } from 'pino';
import { hideSecrets } from './secrets.ts';

/** One line of the log. No message texts, no user names, no tokens. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: unknown;
}

export type Log = (line: LogLine) => void;

const deepestCause = 4;

/** The stack of an error and of what caused it, or whatever else was thrown, as text. */
export function describeError(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  if (error.cause === undefined || depth >= deepestCause) return own;
  return `${own}\ncaused by ${describeError(error.cause, depth + 1)}`;
}

const deepest = 6;

/** The same value with every text in it cleaned; errors become text, because their other properties may hold bodies. */
function clean(value: unknown, hide: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return hide(value);
  if (value instanceof Error) return hide(describeError(value));
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= deepest) return '[deeper]';
  if (Array.isArray(value)) return value.map((item) => clean(item, hide, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item, hide, depth + 1)]));
}

export interface LogOptions {
  readonly debug: boolean;
  /** Tokens and passwords that must never be written, whatever text they are in. */
  readonly secrets?: readonly (string | undefined)[];
}

/** One JSON object a line; `debug` only when asked for. Written at once, so that the last line before an end is there. */
export function jsonLog(write: (text: string) => void, { debug, secrets }: LogOptions): Log {
  const hide = hideSecrets(secrets);
  const logger = pino(
    {
      level: debug ? 'debug' : 'info',
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  return ({ level, ...details }) => logger[level](clean(details, hide));
}
