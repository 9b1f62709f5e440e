import { open, readFile, rename, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../files/make-folder.ts';
import { readText } from '../files/read-text.ts';
import { readState } from '../state/lowdb/state-text.ts';
import { codeOf, good, look, mend, type Finding } from './finding.ts';

const enough = 20 * 1_048_576;

/** File systems whose files do not survive the container or a loss of power. */
const passing: Readonly<Record<string, string>> = {
  overlay: 'in the layer of the container: it is gone at the next deploy',
  tmpfs: 'in memory: it is gone at the next start',
  ramfs: 'in memory: it is gone at the next start',
};

/** The type of the file system that a folder is on, from the text of /proc/self/mountinfo (man 5 proc). */
export function fileSystemOf(folder: string, mountinfo: string): string | undefined {
  const mounts = mountinfo.split('\n').flatMap((line) => {
    const [left, right] = line.split(' - ');
    const point = left?.split(' ')[4]?.replaceAll('\\040', ' ');
    const type = right?.split(' ')[0];
    return point === undefined || type === undefined ? [] : [{ point, type }];
  });
  return mounts
    .filter(({ point }) => point === '/' || folder === point || folder.startsWith(`${point}/`))
    .toSorted((a, b) => b.point.length - a.point.length)[0]?.type;
}

/** Writes as the store does: a temporary file is synced and renamed. Leaves nothing behind. */
async function tryWriting(folder: string): Promise<void> {
  await makeFolder(folder);
  const path = join(folder, `doctor-${process.pid}`);
  try {
    const handle = await open(`${path}.tmp`, 'w');
    try {
      await handle.writeFile('x'.repeat(4096));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${path}.tmp`, path);
  } finally {
    await rm(`${path}.tmp`, { force: true });
    await rm(path, { force: true });
  }
}

const cures: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room.',
  EDQUOT: 'The quota of this user is used up: make room.',
  EROFS: 'It is read-only: mount a volume there, or let STATE_DIR name one.',
  EACCES:
    'It must belong to the user that runs the bot: chown it, or (Railway) set RAILWAY_RUN_UID=0, or set STATE_DIR to another folder.',
  EPERM: 'It must belong to the user that runs the bot: chown it, or set STATE_DIR to another folder.',
};

/** The reason why the bot cannot use its own file: a newer version wrote it, or it is damaged. */
async function unreadable(folder: string): Promise<Finding | undefined> {
  const path = join(folder, 'state.json');
  let text: string | undefined;
  try {
    text = await readText(path);
  } catch (error) {
    return mend('state folder', error instanceof Error ? error.message : String(error), 'The bot would not start.');
  }
  const state = text === undefined ? new Map() : readState(text);
  if ('newer' in state)
    return mend(
      'state folder',
      `a newer Hanryu wrote ${path} (version ${state.newer})`,
      'Start the newer version again, or restore a backup from before the upgrade.',
    );
  return 'damage' in state
    ? look(
        'state folder',
        `${path} cannot be used: ${state.damage}`,
        'The next start sets it aside and uses the previous version.',
      )
    : undefined;
}

/** Checks whether the state can be written, read, and will last. */
export async function checkState(folder: string): Promise<Finding> {
  try {
    await tryWriting(folder);
  } catch (error) {
    const code = codeOf(error);
    return mend(
      'state folder',
      `${folder} cannot be written (${code})`,
      cures[code] ?? 'Let STATE_DIR name a folder that the bot may write.',
    );
  }
  const fault = await unreadable(folder);
  if (fault !== undefined) return fault;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < enough) return look('state folder', `${folder} is almost full`, 'Make room: 20 MB are enough.');
  const mountinfo = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  const fate = passing[fileSystemOf(resolve(folder), mountinfo) ?? ''];
  return fate === undefined
    ? good('state folder', `${folder} can be written and synced`)
    : look('state folder', `${folder} is ${fate}`, 'Mount a volume, and let STATE_DIR name it (docs/operators.md).');
}
