/** `mend`: the bot cannot do its work like this. `look`: it can, but an operator should know. */
export type Verdict = 'good' | 'look' | 'mend';

/** What one look at the surroundings of the bot found. Holds no secrets. */
export interface Finding {
  /** What was looked at: `node`, `DISCORD_TOKEN`, `commands`, … */
  readonly check: string;
  readonly verdict: Verdict;
  readonly found: string;
  /** What to do about it; always there unless all is well. */
  readonly todo?: string;
}

export const good = (check: string, found: string): Finding => ({ check, verdict: 'good', found });

export const look = (check: string, found: string, todo: string): Finding => ({ check, verdict: 'look', found, todo });

export const mend = (check: string, found: string, todo: string): Finding => ({ check, verdict: 'mend', found, todo });

/** The code of an error of the system, of a network, or of PostgreSQL; where it has none, its name. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  // Several addresses were tried: undici and pg then throw all of the errors in one.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}
