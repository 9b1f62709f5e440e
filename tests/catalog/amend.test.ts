import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amendText } from '../../src/catalog/amend/amend.ts';
import type { FieldChange } from '../../src/catalog/amend/amendment.ts';
import { overlayOf } from '../../src/catalog/amend/overlay.ts';
import { valueAt, withValue } from '../../src/catalog/amend/value.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { dataFolder } from '../real-data.ts';

const amend = (text: string, file: string, changes: readonly FieldChange[], day = '2026-12-01') =>
  amendText(text, { id: '1', file, record: [], day, changes });

const texts = await readTexts(dataFolder);
const file = 'actors/han-hyo-joo.json';
const actor = texts.get(file) ?? '';

/** The lines of one text that are not in the other. */
const linesOnlyIn = (one: string, other: string): string[] => {
  const there = new Set(other.split('\n'));
  return one.split('\n').filter((line) => !there.has(line));
};

describe('amendText', () => {
  test('GIVEN a changed field THEN its line and the day of checking are all that differs', () => {
    const result = amend(actor, file, [{ path: ['born'], before: '1987-02-22', after: '1986-02-22' }], '2030-01-01');
    expect(result).toMatchObject({ ok: true, isNew: true });
    const text = result.ok ? result.text : '';
    expect(linesOnlyIn(text, actor)).toEqual(['  "born": "1986-02-22",', '  "checked": "2030-01-01",']);
  });

  test('GIVEN an earlier day THEN the day of checking does not go back', () => {
    const result = amend(actor, file, [{ path: ['born'], before: '1987-02-22', after: '1986-02-22' }], '2001-01-01');
    expect(result.ok && linesOnlyIn(result.text, actor)).toEqual(['  "born": "1986-02-22",']);
  });

  test('GIVEN a file that already contains the change THEN it stays as it is, and the amendment counts as merged', () => {
    const changes = [{ path: ['born'], before: '1980', after: '1987-02-22' }];
    expect(amend(actor, file, changes)).toEqual({ ok: true, isNew: false, text: actor });
  });

  test.each<[string, FieldChange]>([
    ['another value', { path: ['born'], before: '1980', after: '1981' }],
    ['a value where none was', { path: ['born'], after: '1981' }],
    ['none where a value was', { path: ['died'], before: '2020', after: '2021' }],
    ['an entry that is gone', { path: ['agencies', 'nobody', 'from'], before: '2020', after: '2021' }],
  ])('GIVEN %s by now THEN the amendment does not fit, and says what is there', (_what, change) => {
    expect(amend(actor, file, [change])).toMatchObject({
      ok: false,
      why: { en: expect.stringContaining('by now') as string },
    });
  });

  test('GIVEN new, changed and removed entries of lists THEN they are found by name, in any position', () => {
    const company = 'flamme';
    const before = valueAt(JSON.parse(actor), ['agencies', company]);
    const result = amend(actor, file, [
      { path: ['agencies', company], before },
      { path: ['aliases', 'Han Hyojoo'], before: 'Han Hyojoo' },
      { path: ['aliases', 'HHJ'], after: 'HHJ' },
    ]);
    const value: unknown = JSON.parse(result.ok ? result.text : '{}');
    expect(valueAt(value, ['agencies', company])).toBeUndefined();
    expect(valueAt(value, ['aliases'])).toEqual(['Han Hyo Joo', 'Han Hyo-Joo', 'HHJ']);
  });
});

describe('withValue', () => {
  const keys = fc.constantFrom('a', 'b', 'aliases', 'sources');
  const path = fc.array(keys, { minLength: 1, maxLength: 3 });

  test('GIVEN any changes THEN the new values are there, and setting the previous ones restores everything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(path, fc.string({ minLength: 1 }))),
        path,
        fc.string({ minLength: 1 }),
        (start, at, value) => {
          const isList = at.some((part) => part === 'aliases' || part === 'sources');
          const root = start
            .filter(([one]) => !one.some((part) => part === 'aliases' || part === 'sources'))
            .reduce<unknown>(
              (sum, [one, text]) =>
                valueAt(sum, one.slice(0, -1)) === undefined || typeof valueAt(sum, one.slice(0, -1)) === 'object'
                  ? withValue(sum, one, text)
                  : sum,
              {},
            );
          fc.pre(!isList && valueAt(root, at) === undefined);
          const parents = at.slice(0, -1).map((_part, index) => valueAt(root, at.slice(0, index + 1)));
          fc.pre(parents.every((parent) => parent === undefined || typeof parent === 'object'));
          const changed = withValue(root, at, value);
          expect(valueAt(changed, at)).toBe(value);
          expect(withValue(changed, at, undefined)).toEqual(root);
        },
      ),
    );
  });

  test('GIVEN the last item of a list THEN the list goes with it, and comes back with the next', () => {
    const without = withValue({ aliases: ['a'] }, ['aliases', 'a'], undefined);
    expect(without).toEqual({});
    expect(withValue(without, ['aliases', 'b'], 'b')).toEqual({ aliases: ['b'] });
  });

  test('GIVEN a name that two items have THEN it names none of them', () => {
    expect(() => valueAt([{ company: 'x' }, { company: 'x' }], ['x'])).toThrow(RangeError);
  });
});

describe('overlayOf', () => {
  test('GIVEN two amendments of one field THEN the second builds on the first', () => {
    const step = (id: string, before: string, after: string) =>
      ({ id, file, record: [], day: '2026-12-01', changes: [{ path: ['born'], before, after }] }) as const;
    const overlay = overlayOf([step('1', '1987-02-22', '1986'), step('2', '1986', '1985'), step('3', '1999', '1998')]);
    expect(JSON.parse(overlay.amended(file, actor))).toMatchObject({ born: '1985' });
    expect(overlay.setAside()).toMatchObject([
      {
        id: '3',
        why: {
          en: 'born is "1985" by now, and was "1999" when the change was proposed',
          ja: 'born：提案のときは"1999"でしたが、今は"1985"です',
          ko: 'born: 제안할 때는 "1999"이었지만 지금은 "1985"입니다',
        },
      },
    ]);
  });

  test('GIVEN an amendment of a file that is gone THEN it is set aside', () => {
    const overlay = overlayOf([{ id: '1', file: 'actors/x.json', record: [], day: '', changes: [] }]);
    expect(overlay.setAside()).toMatchObject([{ id: '1', why: { en: 'there is no file data/actors/x.json' } }]);
  });
});
