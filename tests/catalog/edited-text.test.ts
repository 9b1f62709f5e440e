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
});
