import { spawn } from 'node:child_process';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { openLowdbStore } from '../../src/state/lowdb-store.ts';
import { numberOf, tracks, type Track } from './writer.ts';

export interface Soaked {
  kills: number;
  /** Killed before its store was open. */
  early: number;
  acknowledged: number;
  /** Changes on disk that were not acknowledged. Only the one under way is allowed. */
  beyond: number;
  leftovers: number;
  readonly faults: string[];
}

/** Starts a writer and kills it (SIGKILL) some milliseconds later. Resolves to whether its store was open. */
export function killedWriter(
  command: readonly string[],
  file: number,
  afterOpen: boolean,
  delay: number,
): Promise<boolean> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit', file] });
  let isOpen = false;
  const kill = (): void => void setTimeout(() => child.kill('SIGKILL'), delay);
  child.stdout?.on('data', () => {
    if (afterOpen && !isOpen) kill();
    isOpen = true;
  });
  if (!afterOpen) kill();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(isOpen);
      else reject(new Error(`the writer ended by itself (${code})`));
    });
  });
}

/** The last acknowledged number of each track. A line that the kill cut off does not count. */
function acknowledgedIn(out: string): Map<number, number> {
  const lines = out.slice(0, out.lastIndexOf('\n') + 1).matchAll(/^(\d+) (\d+)$/gmu);
  return new Map([...lines].map(([, index, number]) => [Number(index), Number(number)]));
}

/** Whether the value is the result of that change of the track. */
const isAt = ({ forgets }: Track, number: number, value: unknown): boolean =>
  forgets && number % 2 === 0 ? value === undefined : numberOf(value) === number;

/**
 * Kills a process that writes, again and again, and looks each time whether everything acknowledged is there.
 * `command` starts the writer on the folder. Note: this shows what a killed process leaves, not a loss of power.
 */
export async function soak(folder: string, kills: number, command: readonly string[]): Promise<Soaked> {
  const soaked: Soaked = { kills: 0, early: 0, acknowledged: 0, beyond: 0, leftovers: 0, faults: [] };
  const expected = tracks.map(() => 0);
  for (let kill = 1; kill <= kills; kill += 1) {
    // Every fifth writer is killed at its start, while it takes over its predecessor's lock.
    const afterOpen = kill % 5 !== 0;
    // This file is outside the folder, which may hold only the store's files.
    const path = `${folder}.acknowledged`;
    const said = await open(path, 'w');
    const isOpen = await killedWriter(command, said.fd, afterOpen, Math.random() * (afterOpen ? 60 : 250));
    await said.close();
    const out = await readFile(path, 'utf8');
    soaked.kills += 1;
    if (!isOpen) soaked.early += 1;
    soaked.leftovers += (await readdir(folder)).filter((name) => name.endsWith('.tmp')).length;
    const store = await openLowdbStore({ folder, onFault: (error) => soaked.faults.push(`${kill}: ${String(error)}`) });
    const acknowledged = acknowledgedIn(out);
    soaked.acknowledged += [...out.matchAll(/^\d+ \d+$/gmu)].length;
    for (const [index, track] of tracks.entries()) {
      const value = await store.get(track.collection, track.key);
      const last = acknowledged.get(index) ?? expected[index] ?? 0;
      if (!isAt(track, last, value)) soaked.beyond += 1;
      if (!isAt(track, last, value) && !isAt(track, last + 1, value))
        soaked.faults.push(`${kill}: ${track.key} was acknowledged up to ${last} and is at ${numberOf(value)}`);
      expected[index] = numberOf(value);
    }
    const odd = (await readdir(folder)).filter((name) => !/^state\.(?:json|previous\.json|lock)$/u.test(name));
    if (odd.length > 0) soaked.faults.push(`${kill}: left in the folder: ${odd.join(', ')}`);
    await store.close();
  }
  await rm(`${folder}.acknowledged`, { force: true });
  return soaked;
}
