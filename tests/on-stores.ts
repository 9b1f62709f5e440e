import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Store } from '../src/state/store.ts';
import { hangs } from './patience.ts';
import { hasPostgres, startCluster, type Cluster } from './state/postgres.ts';
import { kinds, type Kind, type Place } from './state/stores.ts';

/** A PostgreSQL server that runs during the tests of the calling file or `describe`, if there is one on this computer. */
export function setCluster(): () => Cluster {
  let cluster: Cluster | undefined;
  beforeAll(() => {
    if (hasPostgres) cluster = startCluster();
  }, hangs);
  afterAll(() => cluster?.stop(), hangs);
  return () => {
    if (cluster === undefined) throw new Error('The server of PostgreSQL runs within tests only.');
    return cluster;
  };
}

/** The table of a contract: `describe.each(storeKinds())` holds every implementation of `Store` to the same tests. */
export const storeKinds = (): readonly Kind[] => kinds(setCluster());

/** Opens a new, empty store for each test, and hands it over with the place where a test may open it again. */
export function setStore({ place: newPlace }: Kind, onOpened: (store: Store, place: Place) => void): void {
  let close: () => Promise<void>;
  beforeEach(async () => {
    const place = await newPlace();
    const store = await place.open();
    close = async () => {
      await store.close();
      await place.clear();
    };
    onOpened(store, place);
  }, hangs);
  afterEach(() => close(), hangs);
}
