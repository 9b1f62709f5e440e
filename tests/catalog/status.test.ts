import { describe, expect, test } from 'vitest';
import type { Series } from '../../src/catalog/schema/series.ts';
import { dayInJapan, isAwaited, statusOf } from '../../src/catalog/status.ts';

function series(
  dates: Partial<Pick<Series, 'start' | 'end' | 'year' | 'kind'>>,
  certainty: Series['release']['certainty'] = 'confirmed',
): Series {
  return {
    id: 'x-2026',
    kind: 'series',
    titles: { en: 'X', ja: 'X' },
    year: 2026,
    release: { certainty, sources: ['s'] },
    country: 'JP',
    premise: { en: 'x', ja: 'x', ko: 'x' },
    sources: ['s'],
    checked: '2026-11-21',
    ...dates,
  };
}

const at = (time: string): Date => new Date(time);

describe('whether people still wait for a work that was promised', () => {
  test.each([
    [{ start: '2025-01-01' }, true],
    [{ start: '2024-12-31' }, false],
    [{ start: '2027' }, true],
    [{ year: 2025 }, true],
    [{ year: 2024 }, false],
  ])('GIVEN %j and November 2026 THEN %s', (dates, is) => {
    expect(isAwaited(series(dates), '2026-11-30')).toBe(is);
  });
});

describe('the day in Japan', () => {
  test.each([
    ['2026-05-13T14:59:59Z', '2026-05-13'],
    ['2026-05-13T15:00:00Z', '2026-05-14'],
    ['2024-02-29T00:00:00+09:00', '2024-02-29'],
    ['2026-12-31T15:00:00Z', '2027-01-01'],
  ])('GIVEN %s THEN it is %s', (time, day) => expect(dayInJapan(at(time))).toBe(day));
});

describe('the status of a work', () => {
  test.each([
    [
      'the day before it starts',
      series({ start: '2026-05-14', end: '2026-07-16' }),
      '2026-05-13T23:59:59+09:00',
      'upcoming',
    ],
    [
      'the first minute of its first day in Japan',
      series({ start: '2026-05-14', end: '2026-07-16' }),
      '2026-05-14T00:00:00+09:00',
      'airing',
    ],
    [
      'the last minute of its last day',
      series({ start: '2026-05-14', end: '2026-07-16' }),
      '2026-07-16T23:59:59+09:00',
      'airing',
    ],
    [
      'the day after its last',
      series({ start: '2026-05-14', end: '2026-07-16' }),
      '2026-07-17T00:00:00+09:00',
      'released',
    ],
    [
      'a film on its opening day',
      series({ kind: 'film', start: '2026-05-14' }),
      '2026-05-14T00:00:00+09:00',
      'released',
    ],
    ['a month that has not begun', series({ start: '2026-05' }), '2026-04-30T23:59:59+09:00', 'upcoming'],
    ['a month that has begun', series({ start: '2026-05' }), '2026-05-01T00:00:00+09:00', 'released'],
    ['no date, in its year', series({ year: 2026 }), '2026-11-21T00:00:00+09:00', 'announced'],
    ['no date, after its year', series({ year: 2025 }), '2026-11-21T00:00:00+09:00', 'released'],
  ])('GIVEN %s THEN it is as expected', (_what, work, time, state) =>
    expect(statusOf(work, at(time)).state).toBe(state),
  );

  test('GIVEN a promised day that has passed without word THEN it is still only announced, and says that the day has passed', () => {
    expect(statusOf(series({ start: '2026-05-14' }, 'announced'), at('2026-11-21T00:00:00+09:00'))).toEqual({
      state: 'announced',
      certainty: 'announced',
      dateHasPassed: true,
    });
  });

  test.each([
    ['wholly', 'cancelled'],
    ['partly', 'released'],
  ] as const)('GIVEN a run that was %s cancelled THEN it is %s', (cancelled, state) => {
    const run = series({ kind: 'stage', start: '2021-04-16', end: '2021-04-25' });
    const now = at('2026-11-21T00:00:00+09:00');
    expect(statusOf({ ...run, release: { ...run.release, cancelled } }, now).state).toBe(state);
  });

  test('GIVEN a promised day ahead THEN it is upcoming and only announced', () => {
    expect(statusOf(series({ start: '2026-12-24' }, 'reported'), at('2026-11-21T00:00:00+09:00'))).toEqual({
      state: 'upcoming',
      certainty: 'reported',
      dateHasPassed: false,
    });
  });
});
