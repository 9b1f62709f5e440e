/** One line of the log. No message texts, no user names, no tokens. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: unknown;
}

export type Log = (line: LogLine) => void;

/** The stack of an error, or whatever else was thrown, as text. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** One JSON object a line on standard output; `debug` only when asked for. */
export function jsonLog(write: (text: string) => void, options: { debug: boolean }): Log {
  return (line) => {
    if (line.level === 'debug' && !options.debug) return;
    write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
  };
}
