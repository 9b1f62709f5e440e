import { pino, stdTimeFunctions } from 'pino';
import { hideSecrets } from './secrets.ts';

/** One line of the log, without message texts, user names or tokens. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: unknown;
}

export type Log = (line: LogLine) => void;

const deepestCause = 4;

/** The stack of an error and of its causes, or any other thrown value as text. */
export function describeError(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  if (error.cause === undefined || depth >= deepestCause) return own;
  return `${own}\ncaused by ${describeError(error.cause, depth + 1)}`;
}

const deepest = 6;

/** Removes secrets from every text in a value. Errors become text, because their other properties may hold request bodies. */
function withoutSecrets(value: unknown, hide: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return hide(value);
  if (value instanceof Error) return hide(describeError(value));
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= deepest) return '[deeper]';
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, hide, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutSecrets(item, hide, depth + 1)]));
}

export interface LogOptions {
  readonly debug: boolean;
  /** Tokens and passwords that the log must never contain, in any text. */
  readonly secrets?: readonly (string | undefined)[];
}

/** Writes one JSON object per line, `debug` only on request. Writes synchronously, so that the last line before an exit is not lost. */
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
  return ({ level, ...details }) => logger[level](withoutSecrets(details, hide));
}
