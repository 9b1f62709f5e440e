import type { Entry } from '../entry.ts';
import { labelCode, type Label } from '../index/labels.ts';
import type { KeySink } from './key-sink.ts';
import { personKeys } from './person-keys.ts';
import { titleKeys } from './title-keys.ts';

/** Keys of the current entry. The map is reused: a new one for each made 100,000 entries 0.7 s slower. */
const keys: string[] = [];
const codes: Label[] = [];

/** A key may have several labels (an alias and a given name); the best counts. */
function keep(key: string, label: Label): void {
  if (key === '') return;
  for (let index = 0; index < keys.length; index += 1) {
    if (keys[index] !== key) continue;
    if (labelCode[codes[index] ?? label] > labelCode[label]) codes[index] = label;
    return;
  }
  keys.push(key);
  codes.push(label);
}

/** Labels of a whole name, in its own script or in another's letters. */
const wholeNames: ReadonlySet<Label> = new Set<Label>(['name', 'alias', 'order', 'kana', 'romaji', 'half']);

/** Two initial consonants match hundreds of people, three a few, of which the best known come first. */
const fewestInitials = 3;
const isWhole = (key: string, label: Label): boolean =>
  wholeNames.has(label) || (label === 'choseong' && key.length >= fewestInitials);

/** Adds all keys of an entry. */
export function keysOf(entry: Entry, sink: KeySink): void {
  keys.length = 0;
  codes.length = 0;
  const { byWholeName = false } = entry;
  const once: KeySink = {
    key: byWholeName ? (key, label) => (isWhole(key, label) ? keep(key, label) : undefined) : keep,
    grams: sink.grams,
  };
  if (entry.kind === 'series') titleKeys(entry, once);
  else personKeys(entry, once);
  for (const [index, key] of keys.entries()) sink.key(key, codes[index] ?? 'name');
}
