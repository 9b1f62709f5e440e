import { describe, expect, test } from 'vitest';
import { actor, foundBy, page, quote, work, type SmallData } from './small-data.ts';

const published = (date: string): SmallData => ({ pages: { 'a-page': page({ published: date }) } });
/** A page that the rest of the data may cite, and a later one for the record in question. */
const late = (date: string) => ({ 'a-page': page(), 'late-page': page({ published: date }) });

const tables: readonly (readonly [string, SmallData, readonly string[]])[] = [
  ['a page of the day of checking', published('2026-11-21'), []],
  [
    'a page that is newer than every record that cites it',
    published('2026-11-22'),
    ['error bibliography.a-page.published'],
  ],
  [
    'a record that is older than a page that another has read',
    {
      actors: [actor({ checked: '2026-11-22', sources: ['late-page'] })],
      quotes: [quote({ sources: ['late-page'] })],
      pages: late('2026-11-22'),
    },
    ['error quotes[0].sources[0]'],
  ],
  ['a statement a day after the page, in another time zone', { quotes: [quote({ date: '2024-01-11' })] }, []],
  ['a statement two days after the page', { quotes: [quote({ date: '2024-01-12' })] }, ['warning quotes[0].date']],
  ['a part in the year of birth', { actors: [actor({ born: '2024-07-16', debut: 2024 })] }, []],
  [
    'a part in the year before the birth',
    { actors: [actor({ born: '2025-07-16', debut: 2025 })] },
    ['error cast[0].person'],
  ],
  ['a part two years after the death', { actors: [actor({ died: '2022-01-01' })] }, []],
  ['a part three years after the death', { actors: [actor({ died: '2021-01-01' })] }, ['warning cast[0].person']],
];

describe('dates that two records do not agree on', () => {
  test.each(tables)('GIVEN %s THEN the check says %3$j', (_what, data, places) => {
    const found = foundBy('dates-across', { works: [work()], ...data });
    expect(found.map((line) => line.replace(/ \S+ ([^:]*):.*$/u, ' $1'))).toEqual(places);
  });
});
