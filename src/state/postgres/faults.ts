import { setTimeout as sleep } from 'node:timers/promises';

/** What Node says when nobody listens, or somebody hung up. ENOENT: the unix socket of a server that is restarting. */
const broken = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN']);

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: shutdown, crash, starting up, too many clients. */
const away = new Set(['57P01', '57P02', '57P03', '53300']);
const undone = new Set(['40001', '40P01']);

/** pg gives these without a code. */
const hungUp =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/u;

/** The database was not there, or went away: the same may succeed in a moment. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  // Both addresses of a host were tried.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isAway);
  return broken.has(code) || away.has(code) || code.startsWith('08') || hungUp.test(error.message);
}

/** Rolled back by the database because of somebody else: to be tried again. */
export const isUndone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && undone.has(String(error.code));

/** Tries until it succeeds, fails for another reason, or the patience (milliseconds) is at its end. */
export async function patiently<Result>(patience: number, work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + patience;
  for (let pause = 25; ; pause = Math.min(2 * pause, 250)) {
    try {
      return await work();
    } catch (error) {
      if (!(isAway(error) || isUndone(error)) || Date.now() + pause > deadline) throw error;
    }
    await sleep(pause);
  }
}
