import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Series } from '../../src/catalog/schema/series.ts';
import { addDays, isWholeDay } from '../../src/catalog/calendar.ts';
import { daysFrom, daysWithEvents, eventsOn, neighboursOf } from '../../src/insights/on-this-day.ts';
import { realCatalog, testDay } from '../real-data.ts';
import { actor, catalogOf, work } from './small-catalog.ts';

const announced: Series['release'] = { certainty: 'announced', sources: ['a-page'] };

describe('what happened on a day of the year', () => {
  const catalog = catalogOf(
    [
      work('leap-film', { start: '2024-02-29' }),
      work('first-of-march', { start: '2023-03-01' }),
      work('month-only', { start: '2023-03' }),
      work('year-only', { start: '2023' }),
      work('promised', { start: '2024-03-01', release: announced }),
      work('sylvester', { start: '2025-12-31' }),
      work('new-year', { start: '2026-01-01' }),
    ],
    [actor('leap-child', { born: '1988-02-29' }), actor('month-child', { born: '1988-02' }), actor('unknown')],
  );
  const now = new Date('2026-11-21T12:00:00+09:00');
  const ids = (day: string, at = now): string[] =>
    eventsOn(day, catalog, at).map((event) =>
      event.kind === 'birth' ? event.person.id : event.kind === 'release' ? event.series.id : event.quote.id,
    );

  test.each([
    ['02-29', ['leap-child', 'leap-film']],
    ['02-28', []],
    ['03-01', ['first-of-march']],
    ['12-31', ['sylvester']],
    ['01-01', ['new-year']],
  ])('GIVEN %s THEN only what has that very day: %j', (day, expected) => {
    expect(ids(day)).toEqual(expected);
  });

  test('GIVEN the minute around midnight in Tokyo THEN what begins today counts from its first second', () => {
    expect(ids('01-01', new Date('2025-12-31T23:59:59+09:00'))).toEqual([]);
    expect(ids('01-01', new Date('2026-01-01T00:00:00+09:00'))).toEqual(['new-year']);
    expect(ids('01-01', new Date('2025-12-31T15:00:00Z'))).toEqual(['new-year']);
  });

  test.each([
    ['12-31', '03-01', '01-01'],
    ['01-01', '12-31', '02-29'],
    ['02-29', '01-01', '03-01'],
    ['02-28', '01-01', '02-29'],
    ['11-21', '03-01', '12-31'],
  ])('GIVEN %s THEN the days beside it that hold something are %s and %s', (day, previous, next) => {
    expect(neighboursOf(day, [...daysWithEvents(catalog, now).keys()])).toEqual({ previous, next });
  });

  test('GIVEN no other day that holds something THEN no neighbours; of two days each is both neighbours of the other', () => {
    expect(neighboursOf('01-01', ['01-01'])).toEqual({ previous: undefined, next: undefined });
    expect(neighboursOf('01-01', [])).toEqual({ previous: undefined, next: undefined });
    expect(neighboursOf('01-01', ['01-01', '05-05'])).toEqual({ previous: '05-05', next: '05-05' });
    expect(neighboursOf('03-03', ['01-01'])).toEqual({ previous: '01-01', next: '01-01' });
  });

  test('GIVEN a day THEN the days to choose begin with it or the next, and go around the year', () => {
    expect(daysFrom('11-21', ['01-01', '11-21', '12-31'])).toEqual(['11-21', '12-31', '01-01']);
  });
});

const isPast = (date: string | undefined): boolean => isWholeDay(date) && date <= '2026-11-21';

describe('the year of the real data', () => {
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await realCatalog();
  });

  test('GIVEN all 366 days THEN together they hold every exact day up to today once', () => {
    let held = 0;
    for (let day = '2024-01-01'; day <= '2024-12-31'; day = addDays(day, 1))
      held += eventsOn(day.slice(5), catalog, testDay).length;
    const expected =
      [...catalog.people.values()].filter(({ born }) => isPast(born)).length +
      [...catalog.quotes.values()].filter(({ date }) => isPast(date)).length +
      [...catalog.series.values()].filter(({ start, release }) => isPast(start) && release.certainty === 'confirmed')
        .length;
    expect(held).toBe(expected);
    expect(held).toBeGreaterThan(300);
  });

  test('GIVEN any day that holds something THEN next and previous undo each other, and next goes through the whole year', () => {
    const days = [...daysWithEvents(catalog, testDay).keys()];
    const seen = new Set<string>();
    let day = days[0] ?? '';
    while (!seen.has(day)) {
      seen.add(day);
      const next = neighboursOf(day, days).next ?? '';
      expect(neighboursOf(next, days).previous).toBe(day);
      day = next;
    }
    expect(seen.size).toBe(days.length);
  });
});
