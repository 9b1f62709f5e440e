import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readings } from '../../../src/search/sound/alphabet.ts';
import { soundDistance } from '../../../src/search/sound/distance.ts';
import { isTooShort } from '../../../src/search/sound/too-short.ts';

const signs = [
  'g',
  'k',
  'd',
  's',
  'n',
  'm',
  'N',
  'l',
  'h',
  'a',
  'v',
  'o',
  'u',
  'i',
  'z',
  'y',
  'w',
  ...Object.keys(readings),
];
const sounds = (most: number) => fc.array(fc.constantFrom(...signs), { maxLength: most }).map((all) => all.join(''));
const losses = fc.constantFrom({ h: 0.3, y: 0.6 }, { h: 0.6, y: 0.35 });

test('GIVEN a name that is too short for a query THEN its distance is above the limit as well', () => {
  fc.assert(
    fc.property(
      sounds(24),
      sounds(12),
      fc.double({ min: 0, max: 8, noNaN: true }),
      losses,
      (query, name, most, loss) => {
        fc.pre(isTooShort(query, name, most));
        expect(soundDistance(query, name, Infinity, loss)).toBeGreaterThan(most);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  { query: 'CeZONhyWV', name: 'CeZONhyWV', most: 0, isShort: false },
  { query: 'gkqdtb', name: 'gkqdt', most: 0, isShort: false },
  { query: 'gkqdtb', name: 'gkqd', most: 1.9, isShort: true },
  { query: 'gkqdtb', name: 'gkqd', most: 2, isShort: false },
  // ㅇ of the name may be two sounds of the query.
  { query: 'gkqdtb', name: 'gkqN', most: 1.1, isShort: false },
  { query: 'gkqdtb', name: 'gkqN', most: 0.9, isShort: true },
])(
  'GIVEN $query and $name at most $most apart THEN the name is too short: $isShort',
  ({ query, name, most, isShort }) => {
    expect(isTooShort(query, name, most)).toBe(isShort);
  },
);
