import { randomUUID } from 'node:crypto';
import { open, readFile, link, rename, rm, stat } from 'node:fs/promises';
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

/** Moves a lock out of the way, and puts it back when it is not the one that was judged: others may do the same. */
async function clear(path: string, judged: Seen): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== judged.text) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/**
 * Locks a folder for this process: a file with pid and host, touched every 5 s. Waits for another process to end, then
 * throws a StoreUnavailable that names STATE_DIR. Errors of the file system are passed on.
 */
export async function lockFolder(folder: string, patience = 4_000): Promise<StateLock> {
  const path = join(folder, 'state.lock');
  const token = randomUUID();
  const mine = {
    pid: process.pid,
    host: hostname(),
    began: performance.timeOrigin,
    since: new Date().toISOString(),
    token,
  };
  const deadline = Date.now() + patience;

  async function take() {
    for (;;) {
      try {
        return await open(path, 'wx');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const seen = await look(path);
      if (seen === undefined) continue;
      if (isLeftOver(seen)) {
        await clear(path, seen);
        continue;
      }
      if (Date.now() > deadline) {
        const { pid, host } = seen.holder ?? { pid: '?', host: '?' };
        throw new StoreUnavailable(
          `Another Hanryu (process ${pid} on ${host}) uses the folder ${folder}: stop it, or give this one a STATE_DIR of its own.`,
        );
      }
      await sleep(Math.min(200, patience / 4 + 1));
    }
  }

  const handle = await take();
  await handle.writeFile(`${JSON.stringify(mine)}\n`);
  // The open file is touched, not the name: a lock that was taken over is not touched by who lost it.
  const beat = setInterval(() => {
    const now = new Date();
    handle.utimes(now, now).catch(() => undefined);
  }, beatMilliseconds).unref();
  const isMine = async (): Promise<boolean> => (await look(path))?.holder?.token === token;

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
