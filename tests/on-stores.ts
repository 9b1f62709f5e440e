import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../src/state/store.ts';
import { hangs } from './patience.ts';
import type { Kind, Place } from './state/stores.ts';

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
