import type { Collections } from '../kept.ts';
import { fillFolder, readFolder } from './folder.ts';
import type { OnFilled, Place } from './place.ts';

/** Everything that is kept in a place. Reading changes nothing there, and the bot may run. */
export async function readPlace({ folder, url }: Place): Promise<Collections> {
  if (url === undefined) return readFolder(folder);
  const { readDatabase } = await import('./database.ts');
  return readDatabase(url);
}

/** Puts everything into a place, and returns what can be read there afterwards. */
export async function fillPlace(place: Place, collections: Collections, onFilled: OnFilled): Promise<Collections> {
  const { folder, url } = place;
  if (url === undefined) return fillFolder(folder, collections, onFilled);
  const { fillDatabase } = await import('./database.ts');
  return fillDatabase(url, collections, onFilled);
}
