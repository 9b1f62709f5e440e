import { randomUUID } from 'node:crypto';
import { closeSync, futimes, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../files/error-code.ts';
import { StoreUnavailable } from '../unavailable.ts';
import { holderIn, isAbandoned, look, runsHere, type Seen } from './lock-holder.ts';

const beatMilliseconds = 5_000;

export interface StateLock {
  /** Rejects if another process has taken over the lock: this one slept too long and must not write any more. */
  readonly check: () => Promise<void>;
  readonly release: () => Promise<void>;
}

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

/**
 * Opens and writes the lock file in one go, which the end of the process cannot interrupt; undefined if there is one
 * already.
 */
function create(path: string, text: string): number | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'wx', 0o600);
    writeSync(file, text);
    return file;
  } catch (error) {
    if (file === undefined && errorCode(error) === 'EEXIST') return undefined;
    // On a full disk there is room for its name, but not for its text.
    if (file !== undefined) {
      closeSync(file);
      rmSync(path, { force: true });
    }
    throw error;
  }
}

/** Removes the lock if it is still that of this token. For the end of a process, which waits for nothing. */
function removeAtOnce(path: string, token: string): void {
  try {
    if (holderIn(readFileSync(path, 'utf8'))?.token === token) rmSync(path, { force: true });
  } catch {
    // It is gone, or cannot be read: its age tells the next process that it is abandoned.
  }
}

/** The open lock file, or undefined if another process holds the lock. */
async function take(path: string, text: string, wait: (seen: Seen) => Promise<void>): Promise<number | undefined> {
  const file = create(path, text);
  if (file !== undefined) return file;
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

  async function takeInTheEnd(): Promise<number> {
    for (let isContended = false; ; isContended = true) {
      const file = await take(path, `${text}\n`, wait);
      if (file === undefined) continue;
      if (!isContended) return file;
      await sleep(settleMilliseconds);
      if (await isMine()) return file;
      closeSync(file);
    }
  }

  // A stop may end the process at any time: before the bot listens for it, or after something hung for too long. In a new
  // container, a lock that stayed would be waited for until it is abandoned.
  const atEnd = (): void => removeAtOnce(path, token);
  process.once('exit', atEnd);
  const file = await takeInTheEnd().catch((error: unknown) => {
    process.off('exit', atEnd);
    throw error;
  });
  // Touches the open file, not its name: a process that lost the lock must not keep its successor's lock alive.
  const beat = setInterval(() => {
    const now = new Date();
    futimes(file, now, now, () => undefined);
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
      closeSync(file);
      if (await isMine()) await rm(path, { force: true });
      process.off('exit', atEnd);
    },
  };
}
