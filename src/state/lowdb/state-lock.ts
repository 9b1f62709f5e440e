import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { StoreUnavailable } from '../unavailable.ts';

const holder = z.strictObject({
  pid: z.int().min(1),
  host: z.string(),
  /** When that process began, in milliseconds: a restarted container has the pid and the host of the one before. */
  began: z.number(),
  since: z.string(),
  token: z.string(),
});

/** A lock without a heartbeat for so long belongs to nobody. */
export const staleMilliseconds = 30_000;
const beatMilliseconds = 5_000;

export interface StateLock {
  /** Rejects when somebody else has taken the lock over: this process slept for too long, and must write no more. */
  readonly check: () => Promise<void>;
  readonly release: () => Promise<void>;
}

interface Seen {
  readonly text: string;
  readonly holder: z.infer<typeof holder> | undefined;
  readonly age: number;
}

/** Undefined when there is no lock. */
async function look(path: string): Promise<Seen | undefined> {
  try {
    const [text, { mtimeMs }] = [await readFile(path, 'utf8'), await stat(path)];
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      // Seen between its making and its first words: only its age tells.
    }
    return { text, holder: holder.safeParse(json).data, age: Math.abs(Date.now() - mtimeMs) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function isLeftOver({ holder, age }: Seen): boolean {
  if (age > staleMilliseconds) return true;
  if (holder === undefined || holder.host !== hostname()) return false;
  return holder.pid === process.pid ? holder.began !== performance.timeOrigin : !isRunning(holder.pid);
}

/** Removing a left-over lock takes milliseconds: whoever began it and has not ended after 2 s was killed. */
const clearingMilliseconds = 2_000;

/** Removes a left-over lock. One process at a time, and only while it is the one that was judged; else nothing happens. */
async function clear(path: string, judged: Seen): Promise<void> {
  const clearing = `${path}.clearing`;
  try {
    await (await open(clearing, 'wx')).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
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

/** A second look at a lock that was taken over, should somebody have removed it after all. */
const settleMilliseconds = 50;

/** The open lock file, when nobody else has the folder. */
async function take(path: string, text: string, wait: () => Promise<void>): Promise<FileHandle | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'wx');
    await handle.writeFile(text);
    return handle;
  } catch (error) {
    await handle?.close();
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const seen = await look(path);
  if (seen === undefined) return undefined;
  if (isLeftOver(seen)) await clear(path, seen);
  else await wait();
  return undefined;
}

/**
 * Locks a folder for this process: a file with pid and host, touched every 5 s. Waits for another process to end, then
 * throws a StoreUnavailable that names STATE_DIR. Errors of the file system are passed on.
 */
export async function lockFolder(folder: string, patience = 4_000): Promise<StateLock> {
  const path = join(folder, 'state.lock');
  const token = randomUUID();
  const since = new Date().toISOString();
  const text = JSON.stringify({ pid: process.pid, host: hostname(), began: performance.timeOrigin, since, token });
  const deadline = Date.now() + patience;
  const isMine = async (): Promise<boolean> => (await look(path))?.holder?.token === token;

  async function wait(): Promise<void> {
    if (Date.now() > deadline) {
      const { pid, host } = (await look(path))?.holder ?? { pid: '?', host: '?' };
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
  // The open file is touched, not the name: a lock that was taken over is not touched by who lost it.
  const beat = setInterval(() => {
    const now = new Date();
    handle.utimes(now, now).catch(() => undefined);
  }, beatMilliseconds).unref();

  return {
    check: async () => {
      if (!(await isMine()))
        throw new Error(`Another Hanryu took over the folder ${folder} (STATE_DIR): this one writes no more.`);
    },
    release: async () => {
      clearInterval(beat);
      await handle.close();
      if (await isMine()) await rm(path, { force: true });
    },
  };
}
