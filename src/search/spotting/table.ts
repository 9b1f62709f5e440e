import type { Naming } from './names.ts';
import { lettersOf, type LetterScript } from './text.ts';

/** All that goes by one spelling. */
export interface Key {
  readonly key: string;
  /** As it is written in the catalog, with its spaces: 고 아라 is not 고아라. */
  readonly name: string;
  readonly script: LetterScript | 'mixed';
  readonly namings: readonly Naming[];
}

const shortest = 2;

/** Keys by their first two letters, longest first. */
export type KeyTable = ReadonlyMap<string, readonly Key[]>;

export function keyTable(namings: readonly Naming[]): KeyTable {
  const byKey = new Map<string, { name: string; script: Key['script']; namings: Naming[] }>();
  for (const naming of namings) {
    const letters = lettersOf(naming.name);
    const key = letters.map(({ char }) => char).join('');
    if (key.length < shortest) continue;
    const known = byKey.get(key);
    if (known === undefined) {
      const [first] = letters;
      const script =
        first !== undefined && letters.every(({ script }) => script === first.script) ? first.script : 'mixed';
      byKey.set(key, { name: naming.name, script, namings: [naming] });
    } else if (!known.namings.some(({ kind, id }) => kind === naming.kind && id === naming.id))
      known.namings.push(naming);
    else if (!naming.isPart) {
      known.namings.splice(
        known.namings.findIndex(({ kind, id }) => kind === naming.kind && id === naming.id),
        1,
        naming,
      );
    }
  }
  const table = new Map<string, Key[]>();
  for (const [key, entry] of byKey) {
    const head = key.slice(0, shortest);
    const list = table.get(head);
    if (list === undefined) table.set(head, [{ key, ...entry }]);
    else list.push({ key, ...entry });
  }
  for (const list of table.values()) list.sort((a, b) => b.key.length - a.key.length);
  return table;
}
