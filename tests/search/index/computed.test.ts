import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { entriesOf } from '../../../src/search/catalog-entries.ts';
import { inOrder, type Entry } from '../../../src/search/entry.ts';
import { columnBytes } from '../../../src/search/index/column-bytes.ts';
import type { IndexColumns } from '../../../src/search/index/columns.ts';
import { columnsAfter, columnsOf } from '../../../src/search/index/computed.ts';
import { realBot } from '../../real-data.ts';

let catalog: Catalog;
let real: readonly Entry[];

beforeAll(async () => {
  ({ catalog } = (await realBot()).knowledge);
  real = inOrder(entriesOf(catalog));
});

/** As bytes, because comparing half a million numbers one by one takes seconds. */
const bytesOf = (columns: IndexColumns): Buffer => Buffer.concat(columnBytes(columns).parts);
const isSame = (a: IndexColumns, b: IndexColumns): boolean => bytesOf(a).equals(bytesOf(b));

type Edit = 'rename' | 'alias' | 'amount' | 'remove' | 'add';

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit>('rename', 'alias', 'amount', 'remove', 'add'),
    place: fc.nat(),
    name: fc.constantFrom('Han Hyo-joo', '한효주', 'ハン・ヒョジュ', '韓孝周', 'The Summer', '冬のソナタ', 'x'),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(entries: readonly Entry[], kind: Edit, place: number, name: string, step: number): Entry[] {
  const at = place % entries.length;
  const replaced = (change: (entry: Entry) => readonly Entry[]): Entry[] =>
    entries.flatMap((entry, index) => (index === at ? change(entry) : [entry]));
  switch (kind) {
    case 'rename':
      return replaced((entry) => [{ ...entry, names: { ...entry.names, en: name } }]);
    case 'alias':
      return replaced((entry) => [{ ...entry, aliases: [...(entry.aliases ?? []), name] }]);
    case 'amount':
      return replaced((entry) => [{ ...entry, amount: entry.amount + 3 }]);
    case 'remove':
      return entries.length === 1 ? [...entries] : replaced(() => []);
    case 'add':
      return replaced((entry) => [entry, { ...entry, id: `${entry.id}-${step}`, names: { en: name, ko: name } }]);
  }
}

describe('an index after edits', () => {
  test('GIVEN random edits, one version after the other, THEN each index equals the one computed from scratch', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), edits, (from, count, changes) => {
        const start = from % (real.length - count);
        let entries = inOrder(real.slice(start, start + count));
        let columns = columnsOf(entries);
        for (const [step, { kind, place, name }] of changes.entries()) {
          const next = inOrder(edited(entries, kind, place, name, step));
          columns = columnsAfter({ entries, columns }, next);
          expect(isSame(columns, columnsOf(next))).toBe(true);
          entries = next;
        }
      }),
      { numRuns: 30 },
    );
  });

  test('GIVEN the whole catalog with one new name THEN the index equals the one from scratch', () => {
    const next = inOrder(edited(real, 'rename', 100, 'Somebody Else', 0));
    expect(isSame(columnsAfter({ entries: real, columns: columnsOf(real) }, next), columnsOf(next))).toBe(true);
  });

  test('GIVEN no entry before or after THEN it is empty or computed', () => {
    const nothing = { entries: [], columns: columnsOf([]) };
    expect(isSame(columnsAfter(nothing, []), columnsOf([]))).toBe(true);
    expect(isSame(columnsAfter(nothing, real.slice(0, 3)), columnsOf(real.slice(0, 3)))).toBe(true);
    expect(
      isSame(columnsAfter({ entries: real.slice(0, 3), columns: columnsOf(real.slice(0, 3)) }, []), columnsOf([])),
    ).toBe(true);
  });
});
