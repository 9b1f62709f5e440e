import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { filesIn } from './files-in.ts';

/** The state of a folder's files at one moment. */
export interface Fingerprint {
  /** A digest of the names, sizes and times of all files: it changes with an edit, and no file has to be read. */
  readonly stamp: string;
  /** Whether the last change is old enough that the next one gets another time, and so another stamp. */
  readonly isSettled: boolean;
}

/**
 * The resolution of file times in milliseconds: Linux has steps of 4 ms, Windows of 16; FAT and old network disks of
 * two seconds.
 */
const fineStep = 50;
const coarseStep = 2_000;
const stepOf = (time: number): number => (time % 1000 === 0 ? coarseStep : fineStep);

/**
 * Stats all files of a folder. The ctime cannot be set back, so even a copy that keeps the old mtime has another
 * fingerprint.
 */
export async function fingerprint(folder: string, now: () => number = Date.now): Promise<Fingerprint> {
  const looked = now();
  const files = await filesIn(folder);
  const times: number[] = [];
  const marks = await Promise.all(
    files.toSorted().map(async (file) => {
      const { size, mtimeMs, ctimeMs, ino } = await stat(file);
      times.push(ctimeMs);
      return `${file}:${size}:${mtimeMs}:${ctimeMs}:${ino}\n`;
    }),
  );
  return {
    stamp: createHash('sha256').update(marks.join('')).digest('base64url'),
    isSettled: times.every((time) => time + stepOf(time) < looked),
  };
}
