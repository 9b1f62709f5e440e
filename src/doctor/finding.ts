/** `mend`: the bot cannot work like this. `look`: it can, but an operator should know. */
export type Verdict = 'good' | 'look' | 'mend';

/** The result of one check. Holds no secrets. */
export interface Finding {
  /** The name of the check: `node`, `DISCORD_TOKEN`, `commands`, … */
  readonly check: string;
  readonly verdict: Verdict;
  readonly found: string;
  /** The advice; always set unless all is well. */
  readonly todo?: string;
}

export const good = (check: string, found: string): Finding => ({ check, verdict: 'good', found });

export const look = (check: string, found: string, todo: string): Finding => ({ check, verdict: 'look', found, todo });

export const mend = (check: string, found: string, todo: string): Finding => ({ check, verdict: 'mend', found, todo });

/** The code of an error of the system, the network or PostgreSQL; its name if it has no code. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  // If several addresses fail, undici and pg throw one error that holds them all.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}
