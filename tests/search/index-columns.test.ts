import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { columnBytes, readColumns } from '../../src/search/index/column-file.ts';
import type { ColumnShelf, IndexColumns } from '../../src/search/index/columns.ts';
import { createSearch } from '../../src/search/search.ts';
import { catalogIn } from '../real-data.ts';
import { excerptFolder } from '../excerpt.ts';

const code = 'this code';
let catalog: Catalog;
let stamp: string;
let made: IndexColumns;
let bytes: Buffer;

beforeAll(async () => {
  catalog = await catalogIn(excerptFolder);
  createSearch(catalog, {
    find: () => undefined,
    keep: (ofThese, columns) => {
      [stamp, made] = [ofThese, columns];
    },
  });
  bytes = columnBytes(code, stamp, made);
});

const shelfWith = (columns: IndexColumns, kept: string[] = []): ColumnShelf => ({
  find: (wanted) => (wanted === stamp ? columns : undefined),
  keep: (other) => kept.push(other),
});

describe('the search index in a file', () => {
  test('GIVEN what was written THEN all numbers are the same', () => {
    expect(readColumns(bytes, code)).toEqual({ stamp, columns: made });
  });

  test('GIVEN an index out of the file THEN it finds and completes as the one that was worked out', () => {
    const read = readColumns(bytes, code);
    if (read === undefined) throw new Error('not readable');
    const [fresh, kept] = [createSearch(catalog), createSearch(catalog, shelfWith(read.columns))];
    const names = [...catalog.people.values()].flatMap(({ names: { en, ko, ja } }) => [en, ko, ja]);
    for (const name of names.flatMap((one) => (one === undefined ? [] : [one, one.slice(0, 3), `${one}x`]))) {
      expect(kept.find(name)).toEqual(fresh.find(name));
      expect(kept.complete(name, ['actor', 'series'], 25)).toEqual(fresh.complete(name, ['actor', 'series'], 25));
    }
  });

  test('GIVEN an edit of a name THEN another stamp, and the index is worked out and kept anew', () => {
    const [[id, person] = []] = [...catalog.people];
    if (id === undefined || person === undefined) throw new Error('nobody');
    const renamed = { ...person, names: { ...person.names, en: 'Qwertyuiop' } };
    const kept: string[] = [];
    const edited = { ...catalog, people: new Map(catalog.people).set(id, renamed) };
    const search = createSearch(edited, shelfWith(made, kept));
    expect(kept).toHaveLength(1);
    expect(kept).not.toContain(stamp);
    expect(search.find('Qwertyuiop')).toMatchObject({ verdict: 'clear' });
  });

  test('GIVEN other code THEN it is not used', () => {
    expect(readColumns(bytes, 'other code')).toBeUndefined();
  });

  test('GIVEN any byte changed, or the file cut anywhere THEN it is not used', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const bent = Buffer.from(bytes);
        bent[place] = (bytes[place] ?? 0) ^ by;
        const read = readColumns(bent, code);
        // A changed stamp is for other entries, and is not found for these.
        expect(read === undefined || read.stamp !== stamp).toBe(true);
        expect(readColumns(bytes.subarray(0, place), code)).toBeUndefined();
      }),
    );
  });

  test.each(['', '\n', '{}\n', 'null\n', '[1'])('GIVEN %j in its place THEN it is not used', (text) => {
    expect(readColumns(Buffer.from(text), code)).toBeUndefined();
  });
});
