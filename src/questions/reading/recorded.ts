import type { Catalog } from '../../catalog/catalog.ts';

const folded = (name: string): string => name.toLowerCase().replaceAll(/['’.-]/gu, '');

/** Whether a word is somebody's whole name, or one part of a name that has several. */
export function isRecordedAs(word: string, id: string, catalog: Catalog): 'whole' | 'part' | undefined {
  const person = catalog.anyone(id);
  if (person === undefined) return undefined;
  const names = [...Object.values(person.names), ...(person.aliases ?? [])].filter(
    (name): name is string => typeof name === 'string',
  );
  const key = folded(word);
  if (names.some((name) => folded(name) === key)) return 'whole';
  return names.some((name) => name.split(/[\s・]/u).some((part) => folded(part) === key)) ? 'part' : undefined;
}
