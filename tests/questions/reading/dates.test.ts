import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../src/questions/reading/dates.ts';

const spansIn = (text: string) => datesIn(text).map(({ span }) => span);
const monthsIn = (text: string) => datesIn(text).map(({ month }) => month);

describe('years and spans in a question', () => {
  test.each([
    // One year
    ['films of 2024', { from: '2024', to: '2024' }],
    ['2024年の映画', { from: '2024', to: '2024' }],
    ['2024년 드라마', { from: '2024', to: '2024' }],
    // A month of a year
    ['in January 2024', { from: '2024-01', to: '2024-01' }],
    ['Sep. 2024', { from: '2024-09', to: '2024-09' }],
    ['in 2099', { from: '2099', to: '2099' }],
    ['in 1900', { from: '1900', to: '1900' }],
    ['2024年1月に', { from: '2024-01', to: '2024-01' }],
    ['2024년 12월', { from: '2024-12', to: '2024-12' }],
    // Both ends
    ['on 23 January 2024', { from: '2024-01-23', to: '2024-01-23' }],
    ['January 23rd, 2024', { from: '2024-01-23', to: '2024-01-23' }],
    ['2024年1月23日', { from: '2024-01-23', to: '2024-01-23' }],
    ['2024년 1월 23일', { from: '2024-01-23', to: '2024-01-23' }],
    ['from 2019 to 2023', { from: '2019', to: '2023' }],
    ['films from 2002', { from: '2002', to: '2002' }],
    ['films from 2002 onwards', { from: '2002' }],
    ['films from 2002 to 2004', { from: '2002', to: '2004' }],
    ['from 2002', { from: '2002' }],
    ['2019年から2023年まで', { from: '2019', to: '2023' }],
    ['2019년부터 2023년까지', { from: '2019', to: '2023' }],
    // The year itself is part of "since", "or later", "until"
    ['since 2020', { from: '2020' }],
    ['2020 or later', { from: '2020' }],
    ['2020年以降', { from: '2020' }],
    ['2020년부터', { from: '2020' }],
    ['until 2020', { to: '2020' }],
    ['2020 or earlier', { to: '2020' }],
    ['2020年まで', { to: '2020' }],
    ['2020년까지', { to: '2020' }],
    // and not of "after", "before"
    ['after 2020', { from: '2021' }],
    ['2020年より後', { from: '2021' }],
    ['before 2020', { to: '2019' }],
    ['2020年より前', { to: '2019' }],
    ['2020년 이전', { to: '2019' }],
    // Decades
    ['in the 2010s', { from: '2010', to: '2019' }],
    ['2010年代', { from: '2010', to: '2019' }],
    ['2010년대', { from: '2010', to: '2019' }],
    ['the 90s', { from: '1990', to: '1999' }],
    ['50年代', { from: '1950', to: '1959' }],
    ['40년대', { from: '2040', to: '2049' }],
  ])('GIVEN %j THEN it means %j', (text, span) => {
    expect(spansIn(text)).toEqual([span]);
  });

  test.each(['1,2024 people', '2024.5', '12024', '2024%', 'in 1899', 'in 2100', 'episode 7', 'no number'])(
    'GIVEN %j THEN it has no year',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );

  test('GIVEN two separate years THEN each is a mark of its own, at its place in the text', () => {
    const text = 'more in 2021 than in 2022';
    expect(datesIn(text).map((mark) => text.slice(mark.start, mark.end).trim())).toEqual(['2021', '2022']);
  });

  test('GIVEN any of these THEN no two marks share a letter', () => {
    for (const text of ['from 2019 to 2023 and after 2024', '2010年代から2020年まで', 'in May 2024 or June 2025']) {
      const marks = datesIn(text).toSorted((a, b) => a.start - b.start);
      for (const [index, { start }] of marks.entries())
        expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
    }
  });
});

describe('months of any year', () => {
  test.each([
    ['born in May', ['05']],
    ['of december', ['12']],
    ['5月生まれ', ['05']],
    ['12월', ['12']],
    ['13月', []],
    ['0월', []],
    ['3月間', []],
    ['may I ask', []],
    ['in Maya', []],
    ['12月12日生まれ', ['12-12']],
    ['12월 24일생', ['12-24']],
    ['born on December 24', ['12-24']],
    ['born on the 24 of dec', ['12-24']],
  ])('GIVEN %j THEN the months are %j', (text, months) => {
    expect(monthsIn(text)).toEqual(months);
  });
});
