import { describe, expect, test } from 'vitest';
import { withEntry } from '../../src/programs/new-entry.ts';

const listOf = (...ids: readonly string[]): string =>
  `${JSON.stringify({ $schema: '../schema/x.json', people: ids.map((id) => ({ id })) }, undefined, 2)}\n`;

function idsWith(id: string, place: 'by id' | 'last', ...before: readonly string[]): string[] {
  const { text } = withEntry(new Map([['people.json', listOf(...before)]]), 'people.json', 'people', { id }, place);
  const { people } = JSON.parse(text) as { people: { id: string }[] };
  return people.map((one) => one.id);
}

describe('an entry added to a list of a data file', () => {
  test.each([
    ['an empty list', 'by id', [], ['m']],
    ['smaller ids', 'by id', ['a', 'b'], ['a', 'b', 'm']],
    ['greater ids', 'by id', ['x', 'y'], ['m', 'x', 'y']],
    ['ids on both sides', 'by id', ['a', 'x'], ['a', 'm', 'x']],
    ['greater ids', 'last', ['x', 'y'], ['x', 'y', 'm']],
    ['an empty list', 'last', [], ['m']],
  ] as const)('GIVEN %s and the place "%s" THEN the ids are in that order', (_what, place, before, after) =>
    expect(idsWith('m', place, ...before)).toEqual(after),
  );

  test('GIVEN entries of several lines THEN the lines of the others stay as they are', () => {
    const [before, after] = [listOf('a', 'x'), listOf('a', 'm', 'x')];
    const texts = new Map([['people.json', before]]);
    expect(withEntry(texts, 'people.json', 'people', { id: 'm' }, 'by id')).toEqual({
      path: 'people.json',
      text: after,
      entry: { id: 'm' },
    });
  });

  test.each([
    ['no file', new Map<string, string>(), 'data/people.json is missing.'],
    ['a file without the list', new Map([['people.json', '{}']]), 'data/people.json has no list of people.'],
    [
      'another type in its place',
      new Map([['people.json', '{"people":3}']]),
      'data/people.json has no list of people.',
    ],
  ])('GIVEN %s THEN one sentence says so', (_what, texts, sentence) =>
    expect(() => withEntry(texts, 'people.json', 'people', { id: 'm' }, 'by id')).toThrow(sentence),
  );
});
