import { setTimeout as sleep } from 'node:timers/promises';

/** Node's codes for a server that does not listen or closed the connection. ENOENT: the Unix socket of a restarting server. */
const broken = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN']);

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: shutdown, crash, starting up, too many clients. */
const away = new Set(['57P01', '57P02', '57P03', '53300']);
const undone = new Set(['40001', '40P01']);

/** Errors of pg that have no code. */
const hungUp =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection|Query read timeout)/u;

/** The database is unreachable or disconnected: the same operation may succeed in a moment. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  // Node tried several addresses of the host.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isAway);
  return broken.has(code) || away.has(code) || code.startsWith('08') || hungUp.test(error.message);
}

/** The database rolled back because of a concurrent transaction: the operation should be retried. */
const isUndone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && undone.has(String(error.code));

/** Retries until the work succeeds, fails for another reason, or `patience` (milliseconds) runs out. */
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
