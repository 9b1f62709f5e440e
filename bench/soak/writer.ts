import { writeSync } from 'node:fs';
import { openLowdbStore } from '../../src/state/lowdb-store.ts';
import type { Store } from '../../src/state/store.ts';

/** One of several keys that are written all the time, with the values 1, 2, 3 … */
export interface Track {
  readonly collection: string;
  readonly key: string;
  readonly owner: string | undefined;
  /** Every second change is an erasure by owner (*Delete my data*). */
  readonly forgets: boolean;
}

export const tracks: readonly Track[] = [
  ...[1, 2, 3].map((id) => ({ collection: 'follows', key: `user.${id}`, owner: `${id}`, forgets: false })),
  ...[1, 2, 3].map((id) => ({ collection: 'scores', key: `guild.${id}`, owner: undefined, forgets: false })),
  { collection: 'ledger', key: 'channel.9', owner: undefined, forgets: false },
  { collection: 'follows', key: 'user.8', owner: '8', forgets: true },
];

/** The padding makes a write long enough to be killed in the middle. */
const ballast = 'x'.repeat(2000);

export const numberOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'number' in value ? Number(value.number) : 0;

async function write(store: Store, { collection, key, owner, forgets }: Track, number: number): Promise<void> {
  if (forgets && owner !== undefined && number % 2 === 0) await store.eraseOwner(owner);
  else
    await store.change(collection, key, () => ({
      keep: { value: { number, ballast }, ...(owner === undefined ? {} : { owner }) },
      result: undefined,
    }));
}

/** Acknowledgements go to a file that the parent opened: a pipe may still hold lines when the writer is killed. */
export const acknowledgements = 3;

/** Writes until it is killed. Prints a line `index number` for each acknowledged change. */
export async function writeUntilKilled(folder: string): Promise<never> {
  const store = await openLowdbStore({ folder });
  process.stdout.write('open\n');
  const writers = tracks.map(async (track, index) => {
    for (let number = numberOf(await store.get(track.collection, track.key)) + 1; ; number += 1) {
      await write(store, track, number);
      writeSync(acknowledgements, `${index} ${number}\n`);
    }
  });
  return Promise.race(writers);
}
