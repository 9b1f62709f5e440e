import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { filesIn } from './files-in.ts';

/** How the files of a folder looked at one moment. */
export interface Fingerprint {
  /** Stands for names, sizes and times of all files: it differs after an edit, and requires no reading. */
  readonly stamp: string;
  /** Whether the last change is so long ago that the next one gets another time, and so another stamp. */
  readonly isSettled: boolean;
}

/** Linux counts file times in steps of 4 ms, Windows of 16; FAT and old network disks have whole even seconds. */
const fineStep = 50;
const coarseStep = 2_000;
const stepOf = (time: number): number => (time % 1000 === 0 ? coarseStep : fineStep);

/**
 * Looks at all files of a folder. The time of the last change to a file (ctime) cannot be set back, so a copy that keeps the
 * old time of writing differs as well.
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
