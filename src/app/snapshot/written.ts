import { partsOf, type CatalogLists, type CatalogParts } from '../../catalog/parts.ts';
import { relateParts } from '../../catalog/relate.ts';
import { keysOf } from '../../catalog/keys-of.ts';
import { teachingOf } from '../../questions/load.ts';
import type { Data } from '../data-reader.ts';

/** The first line; each further line has some records of one list. */
type Head = Pick<Data, 'version' | 'setAside' | 'merged' | 'texts'> & { readonly catalogVersion: string };

/** A line is short enough to be written and read without a noticeable pause for fans. */
const recordsOfLine = 256;

function* pieces(list: readonly unknown[]): Iterable<readonly unknown[]> {
  for (let from = 0; from < list.length; from += recordsOfLine) yield list.slice(from, from + recordsOfLine);
}

/** One version of the data, line by line. */
export function* linesOf({ catalog, version, setAside, merged, texts }: Data): Iterable<string> {
  const { version: catalogVersion, lists } = partsOf(catalog);
  yield JSON.stringify({ catalogVersion, version, setAside, merged, texts } satisfies Head);
  for (const name of keysOf(lists)) for (const piece of pieces(lists[name])) yield JSON.stringify([name, piece]);
}

const noLists = (): { [Name in keyof CatalogLists]: CatalogLists[Name][number][] } => ({
  people: [],
  costars: [],
  makers: [],
  series: [],
  quotes: [],
  figures: [],
  sources: [],
  genres: [],
  groups: [],
  otherGroups: [],
  companies: [],
  publishers: [],
  formerIds: [],
});

/**
 * The data in lines that `linesOf` of this very code made. Nothing is checked again: the caller knows the lines by
 * their
 * checksum, and their data has passed its schema.
 */
export function dataOf(lines: Iterable<string>): Data | undefined {
  let head: Head | undefined;
  const lists = noLists();
  for (const line of lines) {
    const value: unknown = JSON.parse(line);
    if (head === undefined) head = value as Head;
    else {
      const [name, records] = value as [keyof CatalogLists, never[]];
      for (const record of records) lists[name].push(record);
    }
  }
  if (head === undefined) return undefined;
  const { catalogVersion, texts, ...rest } = head;
  const parts: CatalogParts = { version: catalogVersion, lists };
  return { ...rest, texts, catalog: relateParts(parts), teaching: teachingOf(texts) };
}
