import { lstat } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as z from 'zod';
import { errorCode } from '../../files/error-code.ts';
import { readText } from '../../files/read-text.ts';

const holder = z.strictObject({
  pid: z.int().min(1),
  host: z.string(),
  /** When the process began, in milliseconds: a restarted container reuses the pid and host name of its predecessor. */
  began: z.number(),
  since: z.string(),
  token: z.string(),
});

/** A lock without a heartbeat for so long is abandoned. */
const staleMilliseconds = 30_000;

export interface Seen {
  readonly text: string;
  readonly holder: z.infer<typeof holder> | undefined;
  /** When it was touched last, in milliseconds since 1970. */
  readonly touched: number;
  readonly age: number;
}

export function holderIn(text: string): Seen['holder'] {
  try {
    return holder.safeParse(JSON.parse(text)).data;
  } catch {
    // The file exists but is not written yet: only its age counts.
    return undefined;
  }
}

/** Undefined if there is no lock. Throws if something else has its name, a link for instance that leads nowhere. */
export async function look(path: string): Promise<Seen | undefined> {
  const text = await readText(path);
  const stats = await lstat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (stats?.isSymbolicLink() === true) throw new Error(`${path} is a link and not a file: remove it`);
  if (text === undefined || stats === undefined) return undefined;
  const { mtimeMs } = stats;
  return { text, holder: holderIn(text), touched: mtimeMs, age: Math.abs(Date.now() - mtimeMs) };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Whether the process that holds the lock runs on this computer; undefined if that cannot be seen from here. */
export function runsHere({ holder }: Seen): boolean | undefined {
  if (holder === undefined || holder.host !== hostname()) return undefined;
  return holder.pid === process.pid ? holder.began === performance.timeOrigin : isRunning(holder.pid);
}

export const isAbandoned = (seen: Seen): boolean => seen.age > staleMilliseconds || runsHere(seen) === false;
