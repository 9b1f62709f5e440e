import type { Entry } from '../entry.ts';
import { labelCode, type Label } from '../index/labels.ts';
import { personKeys } from './person-keys.ts';
import { titleKeys } from './title-keys.ts';

/** Takes the keys of one entry: what it is found by, and the keys whose short pieces find its misspellings. */
export interface KeySink {
  readonly key: (key: string, label: Label) => void;
  readonly grams: (key: string) => void;
}

/** Emptied for each entry: a map of its own for each made 100,000 entries 0.4 s slower. */
const best = new Map<string, Label>();

/** One key may be several things (an alias and a given name): the best counts. */
function keep(key: string, label: Label): void {
  const known = best.get(key);
  if (key !== '' && (known === undefined || labelCode[known] > labelCode[label])) best.set(key, label);
}

/** All keys under which an entry is found. */
export function keysOf(entry: Entry, sink: KeySink): void {
  best.clear();
  const once: KeySink = { key: keep, grams: sink.grams };
  if (entry.kind === 'series') titleKeys(entry, once);
  else personKeys(entry, once);
  for (const [key, label] of best) sink.key(key, label);
}
