import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../src/questions/reading/dates.ts';
import { withRelativeMonths } from '../../../src/questions/reading/relative-month.ts';
import type { Mark } from '../../../src/questions/reading/mark.ts';

const today = '2026-11-30';
const spansIn = (text: string, words: readonly Mark[] = []) =>
  withRelativeMonths([...datesIn(text), ...words], text, today).map(({ span }) => span);

describe('GIVEN 30 November 2026', () => {
  test.each([
    ['what started this january', '2026-01'],
    ['what will start this january', '2027-01'],
    ['out last may', '2026-05'],
    ['out this past february', '2026-02'],
    ['out last november', '2025-11'],
    ['out next march', '2027-03'],
    ['今年の1月から始まった', '2026-01'],
    ['去年の7月にやってた', '2025-07'],
    ['一昨年の7月', '2024-07'],
    ['この前の2月に公開', '2026-02'],
    ['来年3月の映画', '2027-03'],
    ['올해 1월에 시작한', '2026-01'],
    ['지난 5월에 나온', '2026-05'],
    ['작년 7월에 시작한', '2025-07'],
    ['내년 3월에 나오는', '2027-03'],
  ])('THEN "%s" means %s', (text, month) => {
    expect(spansIn(text)).toEqual([{ from: month, to: month }]);
  });

  test.each([
    ['last spring', 'time.spring', '2026-03', '2026-05'],
    ['next summer', 'time.summer', '2027-06', '2027-08'],
    ['last winter', 'time.winter', '2025-12', '2026-02'],
  ] as const)('THEN "%s" is a whole season', (text, meaning, from, to) => {
    const start = text.indexOf(' ') + 1;
    const season: Mark = { start, end: text.length, text: text.slice(start), meanings: [meaning] };
    expect(spansIn(text, [season])).toEqual([{ from, to }]);
  });

  test('THEN a bare month keeps its year open', () => {
    expect(spansIn('in march')).toEqual([undefined]);
  });
});
