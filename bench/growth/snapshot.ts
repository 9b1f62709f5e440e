import { openSnapshots, type Snapshot } from '../../src/app/snapshot/snapshots.ts';
import { knowledgeOf } from '../../src/bot/knowledge.ts';

/** A start from the snapshot, in a process of its own. */
export interface FromSnapshot {
  readonly processorSeconds: number;
  readonly heapMegabytes: number;
}

const state = { seen: { stamp: 'grown', isSettled: true }, amendments: [] } as const;
const collect = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);

const inFolder = (folder: string): NonNullable<ReturnType<typeof openSnapshots>> => {
  const snapshots = openSnapshots(folder, 'bench');
  if (snapshots === undefined) throw new Error('no snapshot without a stamp of the code');
  return snapshots;
};

export const keepIn = (folder: string, snapshot: Snapshot): Promise<void> => inFolder(folder).keep(state, snapshot);

/** Reads what `keepIn` has written, until questions by name can be answered. */
export async function readFrom(folder: string): Promise<FromSnapshot> {
  collect();
  const [before, from] = [process.memoryUsage().heapUsed, process.cpuUsage()];
  const snapshot = await inFolder(folder).find(state);
  if (snapshot === undefined) throw new Error('the snapshot was not taken');
  const { data, columns } = snapshot;
  const knowledge = knowledgeOf(data.catalog, data.teaching, [], { kept: columns, keep: () => undefined });
  const { user, system } = process.cpuUsage(from);
  collect();
  const heapMegabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  // Read after the measurement, so that the collector cannot free the data before.
  if (knowledge.catalog.people.size === 0) throw new Error('the snapshot is empty');
  return { processorSeconds: (user + system) / 1e6, heapMegabytes };
}
