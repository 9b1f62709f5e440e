import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { once } from '../../src/search/once.ts';
import { openLowdbStore } from '../../src/state/lowdb-store.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import { openPostgresStore } from '../../src/state/postgres-store.ts';
import type { Store } from '../../src/state/store.ts';
import { unhurriedStore } from '../patience.ts';
import { hasPostgres, workersCluster } from './postgres.ts';

/** A place where stores are opened repeatedly; durable ones find their values again. */
export interface Place {
  readonly open: () => Promise<Store>;
  readonly clear: () => Promise<void>;
}

export interface Kind {
  readonly name: string;
  readonly lasts: boolean;
  /** Whether several stores may be open in one place at the same time. */
  readonly isShared: boolean;
  readonly place: () => Promise<Place>;
}

async function emptyDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('drop schema public cascade; create schema public');
  await client.end();
}

/** Its places share one database, which is emptied between them: creating one takes ten times as long. */
function postgresKind(): Kind {
  const database = once(() => workersCluster().newDatabase());
  return {
    name: 'PostgreSQL',
    lasts: true,
    isShared: true,
    place: async () => ({
      open: () => openPostgresStore({ url: database(), patience: unhurriedStore }),
      clear: () => emptyDatabase(database()),
    }),
  };
}

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'hanryu-state-'));

/** The table of a contract: `describe.each(storeKinds())` holds every implementation of `Store` to the same tests. */
export const storeKinds = (): readonly Kind[] => [
  {
    name: 'memory',
    lasts: false,
    isShared: false,
    place: async () => ({ open: async () => memoryStore(), clear: () => Promise.resolve() }),
  },
  {
    name: 'lowdb',
    lasts: true,
    isShared: false,
    place: async () => {
      const folder = await temporaryFolder();
      return { open: () => openLowdbStore({ folder }), clear: () => rm(folder, { recursive: true }) };
    },
  },
  ...(hasPostgres ? [postgresKind()] : []),
];
