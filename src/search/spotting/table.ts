import { byTwoLetters, type ByTwoLetters } from '../by-two-letters.ts';
import type { Steps } from '../in-steps.ts';
import type { Naming } from './naming.ts';
import { lettersOf, type LetterScript } from './text.ts';

/** All entries with one spelling. */
export interface Key {
  readonly key: string;
  /** The spelling in the catalog, with its spaces: 고 아라 is not 고아라. */
  readonly name: string;
  readonly script: LetterScript | 'mixed';
  readonly namings: readonly Naming[];
}

const shortest = 2;

/** A title of one letter (고) counts only in quotation marks, and is stored apart from the names that begin with it. */
const isOneLetterTitle = (key: string, { kind }: Naming): boolean => key.length === 1 && kind === 'series';

/** Keys by their first two letters, longest first. */
export interface KeyTable extends ByTwoLetters<readonly Key[]> {
  readonly all: readonly Key[];
}

/** The number of names per step, which takes about a millisecond. */
const namesOfStep = 64;

export function* keyTable(namings: readonly Naming[]): Steps<KeyTable> {
  // Sorted by id within a key: a surname is the key of thousands, and scanning them for each one was quadratic.
  const byKey = new Map<string, { name: string; script: Key['script']; namings: Map<string, Naming> }>();
  for (const [place, naming] of namings.entries()) {
    if (place % namesOfStep === 0) yield;
    const letters = lettersOf(naming.name);
    const key = letters.map(({ char }) => char).join('');
    if (key.length < shortest && !isOneLetterTitle(key, naming)) continue;
    const id = `${naming.kind} ${naming.id}`;
    const known = byKey.get(key);
    if (known === undefined) {
      const [first] = letters;
      const script =
        first !== undefined && letters.every(({ script: other }) => other === first.script) ? first.script : 'mixed';
      byKey.set(key, { name: naming.name, script, namings: new Map([[id, naming]]) });
    } else if (!known.namings.has(id) || !naming.isPart) known.namings.set(id, naming);
  }
  const table = new Map<string, Key[]>();
  for (const [key, { name, script, namings: all }] of byKey) {
    const entry = { name, script, namings: [...all.values()] };
    const head = key.slice(0, shortest);
    const list = table.get(head);
    if (list === undefined) table.set(head, [{ key, ...entry }]);
    else list.push({ key, ...entry });
  }
  for (const list of table.values()) list.sort((a, b) => b.key.length - a.key.length);
  return { ...byTwoLetters(table), all: [...table.values()].flat() };
}
