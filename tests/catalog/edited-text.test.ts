import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editedText } from '../../src/catalog/amend/edited-text.ts';

/** Fields in the order of the alphabet, as a schema would have them in its own order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

const keys = fc.constantFrom('born', 'cast', 'names', 'sources', 'title');
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', 'b "c"', '한효주', 'ハン・ヒョジュ', ''),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const records = fc.dictionary(keys, values, { maxKeys: 5, noNullPrototype: true });
const layouts = fc.constantFrom<string | number>(2, 4, '\t');

/** Ways to write one entry of a list. */
const entries = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom(
      (id: number) => `    {"id":${id},  "tags": ["a","b"]}`,
      (id: number) => `    { "id" : ${id}, "tags" : [ "a",\n      "b" ] }`,
      (id: number) => `\t{\n\t  "id": ${id},\n\t  "tags": ["a", "b"]\n\t}`,
    ),
  ),
  { minLength: 1, maxLength: 5 },
);
const fileOf = (written: readonly string[]): string => `{\n  "list": [\n${written.join(',\n')}\n  ]\n}\n`;
const valueOf = (ids: readonly number[]) => ({ list: ids.map((id) => ({ id, tags: ['a', 'b'] })) });
const withoutComma = (text: string): string[] => text.split('\n').map((line) => line.replace(/,$/u, ''));
const trimmed = (text: string): string[] => withoutComma(text).map((line) => line.trim());

describe('editedText', () => {
  test('GIVEN any two values THEN the text says the second, whatever its layout is', () => {
    fc.assert(
      fc.property(records, records, fc.oneof(layouts, fc.constant('')), (before, after, indent) => {
        const text = `${JSON.stringify(before, null, indent)}\n`;
        expect(JSON.parse(editedText(text, before, after, inOrder(after)))).toEqual(after);
      }),
    );
  });

  test('GIVEN a file in its normal form THEN the result is the normal form of the second value', () => {
    fc.assert(
      fc.property(records, records, layouts, (one, other, indent) => {
        // Without a field, a file shows no layout.
        fc.pre(Object.keys(one).length > 0);
        const [before, after] = [inOrder(one), inOrder(other)];
        const text = `${JSON.stringify(before, null, indent)}\n`;
        expect(editedText(text, before, after, after)).toBe(`${JSON.stringify(after, null, indent)}\n`);
      }),
    );
  });

  test('GIVEN a layout and an order that are not the usual ones THEN every other line stays as it is', () => {
    const text = '{ "b": [1,   2],\n    "a": {"x": 1, "y": 2},\n\n "d": 4 }\n';
    const after = { b: [1, 2], a: { x: 1, y: 3 }, d: 4 };
    expect(editedText(text, JSON.parse(text), after, after)).toBe(text.replace('"y": 2', '"y": 3'));
  });

  describe('GIVEN entries that are laid out by hand', () => {
    test('WHEN one is added THEN every old line stays, and the new lines are the entry', () => {
      fc.assert(
        fc.property(entries, fc.nat(5), (list, place) => {
          const ids = list.map(([id]) => id);
          const text = fileOf(list.map(([id, write]) => write(id)));
          const after = valueOf(ids.toSpliced(place, 0, 100));
          const edited = editedText(text, valueOf(ids), after, after);
          expect(JSON.parse(edited)).toEqual(after);
          const lines = withoutComma(edited);
          const first = lines.findIndex((line) => line.includes('"id": 100')) - 1;
          expect(lines.slice(first, first + 7).map((line) => line.trim())).toEqual([
            '{',
            '"id": 100',
            '"tags": [',
            '"a"',
            '"b"',
            ']',
            '}',
          ]);
          expect(lines.toSpliced(first, 7)).toEqual(withoutComma(text));
        }),
      );
    });

    test('WHEN one is removed THEN its lines go, and every other line stays', () => {
      fc.assert(
        fc.property(entries, fc.nat(4), (list, place) => {
          fc.pre(list.length > 1 && new Set(list.map(([id]) => id)).size === list.length);
          const index = place % list.length;
          const text = fileOf(list.map(([id, write]) => write(id)));
          const rest = list.toSpliced(index, 1);
          const after = valueOf(rest.map(([id]) => id));
          const edited = editedText(text, valueOf(list.map(([id]) => id)), after, after);
          expect(JSON.parse(edited)).toEqual(after);
          expect(trimmed(edited)).toEqual(trimmed(fileOf(rest.map(([id, write]) => write(id)))));
        }),
      );
    });
  });

  test.each([
    ['a field between two on one line', '{\n  "a": {"x": 1, "z": 3}\n}', { a: { x: 1, y: 2, z: 3 } }, '"y": 2, '],
    ['a field after the last on one line', '{\n  "a": {"x": 1}\n}', { a: { x: 1, y: [2, 3] } }, ', "y": [ 2, 3 ]'],
    ['an item after the last on one line', '{\n  "a": [1,2]\n}', { a: [1, 2, 3] }, ', 3'],
    ['a field on lines of its own', '{\n  "a" : 1\n}', { a: 1, b: [2] }, ',\n  "b": [\n    2\n  ]'],
    ['a field in a file with CRLF', '{\r\n  "a" : 1\r\n}', { a: 1, b: 2 }, ',\r\n  "b": 2'],
  ])('GIVEN %s THEN only that is added', (_what, text, after, added) => {
    const edited = editedText(text, JSON.parse(text), after, after);
    expect(JSON.parse(edited)).toEqual(after);
    expect(edited.replace(added, '')).toBe(text);
  });

  test.each([
    ['the last item', { a: [1, 2], b: 3 }, '"a": [1,2],'],
    ['the first item', { a: [2, 4], b: 3 }, '"a": [2,4],'],
    ['the item between', { a: [1, 4], b: 3 }, '"a": [1,4],'],
    ['every item', { a: [], b: 3 }, '"a": [],'],
  ])('GIVEN a list on one line that loses %s THEN the other items stay apart', (_what, after, line) => {
    const text = '{\n  "a": [1,2,4],\n  "b": 3\n}\n';
    expect(editedText(text, JSON.parse(text), after, after)).toBe(`{\n  ${line}\n  "b": 3\n}\n`);
  });
});
