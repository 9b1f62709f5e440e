import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { columnBytes, columnsIn, columnSize } from '../../src/search/index/column-bytes.ts';
import type { ColumnShelf, IndexColumns } from '../../src/search/index/columns.ts';
import { createSearch } from '../../src/search/search.ts';
import { catalogIn } from '../real-data.ts';
import { excerptFolder } from '../excerpt.ts';

let catalog: Catalog;
let made: IndexColumns;
const shelfWith = (kept: IndexColumns | undefined, keep: ColumnShelf['keep']): ColumnShelf => ({ kept, keep });

const copied = (columns: IndexColumns): { readonly bytes: ArrayBuffer; readonly lengths: readonly number[] } => {
  const { lengths, parts } = columnBytes(columns);
  return { bytes: Uint8Array.from(Buffer.concat(parts)).buffer, lengths };
};

beforeAll(async () => {
  catalog = await catalogIn(excerptFolder);
  createSearch(
    catalog,
    shelfWith(undefined, (columns) => {
      made = columns;
    }),
  );
});

describe('the columns of the search index as bytes', () => {
  test('GIVEN written columns THEN all numbers are the same and the size is as announced', () => {
    const { bytes, lengths } = copied(made);
    expect(columnSize(lengths)).toBe(bytes.byteLength);
    expect(columnsIn(bytes, lengths)).toEqual(made);
  });

  test('GIVEN stored columns THEN nothing is computed and the results are the same', () => {
    const { bytes, lengths } = copied(made);
    const kept: IndexColumns[] = [];
    const again = createSearch(
      catalog,
      shelfWith(columnsIn(bytes, lengths), (columns) => kept.push(columns)),
    );
    expect(kept).toEqual([]);
    const fresh = createSearch(catalog);
    const names = [...catalog.people.values()].flatMap(({ names: { en, ko, ja } }) => [en, ko, ja]);
    for (const name of names.flatMap((one) => (one === undefined ? [] : [one, one.slice(0, 3), `${one}x`]))) {
      expect(again.find(name)).toEqual(fresh.find(name));
      expect(again.complete(name, ['actor', 'series'], 25)).toEqual(fresh.complete(name, ['actor', 'series'], 25));
    }
  });

  test('GIVEN columns of another number of entries THEN they are recomputed', () => {
    const [id = ''] = catalog.people.keys();
    const fewer = { ...catalog, people: new Map([...catalog.people].filter(([other]) => other !== id)) };
    const kept: IndexColumns[] = [];
    createSearch(
      fewer,
      shelfWith(made, (columns) => kept.push(columns)),
    );
    expect(kept).toHaveLength(1);
  });

  test('GIVEN a byte or a column too many or too few THEN the columns are undefined', () => {
    const { bytes, lengths } = copied(made);
    expect(columnsIn(bytes.slice(0, -1), lengths)).toBeUndefined();
    expect(columnsIn(bytes, lengths.slice(0, -1))).toBeUndefined();
    expect(columnsIn(bytes, [...lengths, 0])).toBeUndefined();
  });
});
