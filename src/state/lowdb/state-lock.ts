import { randomUUID } from 'node:crypto';
import { lstat, open, rm, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { errorCode } from '../../files/error-code.ts';
import { readText } from '../../files/read-text.ts';
import { StoreUnavailable } from '../unavailable.ts';

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
const beatMilliseconds = 5_000;

export interface StateLock {
  /** Rejects if another process has taken over the lock: this one slept too long and must not write any more. */
  readonly check: () => Promise<void>;
  readonly release: () => Promise<void>;
}

interface Seen {
  readonly text: string;
  readonly holder: z.infer<typeof holder> | undefined;
  /** When it was touched last, in milliseconds since 1970. */
  readonly touched: number;
  readonly age: number;
}

function holderIn(text: string): Seen['holder'] {
  try {
    return holder.safeParse(JSON.parse(text)).data;
  } catch {
    // The file exists but is not written yet: only its age counts.
    return undefined;
  }
}

/** Undefined if there is no lock. Throws if something else has its name, a link for instance that leads nowhere. */
async function look(path: string): Promise<Seen | undefined> {
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
function runsHere({ holder }: Seen): boolean | undefined {
  if (holder === undefined || holder.host !== hostname()) return undefined;
  return holder.pid === process.pid ? holder.began === performance.timeOrigin : isRunning(holder.pid);
}

const isAbandoned = (seen: Seen): boolean => seen.age > staleMilliseconds || runsHere(seen) === false;

/** Removing an abandoned lock takes milliseconds: a process that has not finished after 2 s was killed. */
const clearingMilliseconds = 2_000;

/** Removes an abandoned lock, one process at a time, and only if it has not changed since it was examined. */
async function clear(path: string, judged: Seen): Promise<void> {
  const clearing = `${path}.clearing`;
  try {
    await (await open(clearing, 'wx')).close();
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const other = await look(clearing);
    if (other !== undefined && other.age > clearingMilliseconds) await rm(clearing, { force: true });
    await sleep(10);
    return;
  }
  try {
    if ((await look(path))?.text === judged.text) await rm(path, { force: true });
  } finally {
    await rm(clearing, { force: true });
  }
}

/** How long to wait before checking that no other process removed a lock that was just taken over. */
const settleMilliseconds = 50;

/** The open lock file, or undefined if another process holds the lock. */
async function take(path: string, text: string, wait: (seen: Seen) => Promise<void>): Promise<FileHandle | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'wx', 0o600);
    await handle.writeFile(text);
    return handle;
  } catch (error) {
    await handle?.close();
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  const seen = await look(path);
  if (seen === undefined) return undefined;
  if (isAbandoned(seen)) await clear(path, seen);
  else await wait(seen);
  return undefined;
}

/**
 * Locks a folder for this process with a file that holds pid and host and is touched every 5 s. Waits for another process
 * to end, then throws a StoreUnavailable that names STATE_DIR. A lock that nobody touches is waited for until it is
 * abandoned: it is left from a killed container, or was copied with a backup. File system errors are passed on.
 */
export async function lockFolder(folder: string, patience = 4_000): Promise<StateLock> {
  const path = join(folder, 'state.lock');
  const token = randomUUID();
  const since = new Date().toISOString();
  const text = JSON.stringify({ pid: process.pid, host: hostname(), began: performance.timeOrigin, since, token });
  const deadline = Date.now() + patience;
  const isMine = async (): Promise<boolean> => (await look(path))?.holder?.token === token;
  let first: Seen | undefined;

  async function wait(seen: Seen): Promise<void> {
    if (first?.text !== seen.text) first = seen;
    const isAlive = runsHere(seen) === true || seen.touched !== first.touched;
    if (isAlive && Date.now() > deadline) {
      const { pid, host } = seen.holder ?? { pid: '?', host: '?' };
      throw new StoreUnavailable(
        `Another Hanryu (process ${pid} on ${host}) uses the folder ${folder}: stop it, or give this one a STATE_DIR of its own.`,
      );
    }
    await sleep(Math.min(200, patience / 4 + 1));
  }

  async function takeInTheEnd(): Promise<FileHandle> {
    for (let isContended = false; ; isContended = true) {
      const handle = await take(path, `${text}\n`, wait);
      if (handle === undefined) continue;
      if (!isContended) return handle;
      await sleep(settleMilliseconds);
      if (await isMine()) return handle;
      await handle.close();
    }
  }

  const handle = await takeInTheEnd();
  // Touches the open file, not its name: a process that lost the lock must not keep its successor's lock alive.
  const beat = setInterval(() => {
    const now = new Date();
    handle.utimes(now, now).catch(() => undefined);
  }, beatMilliseconds).unref();

  return {
    check: async () => {
      const seen = await look(path);
      if (seen?.holder?.token === token) return;
      // The lock is not taken again: it may have been removed by another Hanryu that has written since, and ended.
      const what = seen === undefined ? 'The lock of this process is gone from' : 'Another Hanryu took over';
      throw new Error(
        `${what} the folder ${folder} (STATE_DIR): this one writes nothing any more until it is restarted.`,
      );
    },
    release: async () => {
      clearInterval(beat);
      await handle.close();
      if (await isMine()) await rm(path, { force: true });
    },
  };
}
