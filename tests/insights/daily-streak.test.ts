import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/catalog/calendar.ts';
import { lengthOn, withAnswer, type Streak } from '../../src/insights/daily-streak.ts';

const first = '2026-11-01';
const dayAt = (index: number): string => addDays(first, index);

/** What happened on a day: answered, missed, or the bot was away. */
type Happened = 'answered' | 'missed' | 'away';
const letters: Readonly<Record<string, Happened>> = { a: 'answered', m: 'missed', x: 'away' };

/** Plays the days one after the other as the bot would, and returns the streak. */
function played(days: readonly Happened[]): Streak | undefined {
  const open = days.flatMap((happened, index) => (happened === 'away' ? [] : [dayAt(index)]));
  let streak: Streak | undefined;
  for (const [index, happened] of days.entries())
    if (happened === 'answered') streak = withAnswer(streak, dayAt(index), { since: first, days: open });
  return streak;
}

/** The same, said plainly: days away do not exist, and two misses in a row end it. */
function plainly(days: readonly Happened[]): { length: number; best: number } | undefined {
  let [length, best, misses] = [0, 0, 0];
  for (const happened of days.filter((one) => one !== 'away')) {
    if (happened === 'missed') {
      misses += 1;
      continue;
    }
    length = misses <= 1 ? length + 1 : 1;
    misses = 0;
    best = Math.max(best, length);
  }
  return best === 0 ? undefined : { length, best };
}

describe('a streak of days', () => {
  test.each([
    ['a', 1],
    ['aaa', 3],
    ['ama', 2],
    ['amma', 1],
    ['amama', 3],
    ['axxxxa', 2],
    ['axmxa', 2],
    ['amxma', 1],
    ['maa', 2],
  ])('GIVEN the days %s (a answered, m missed, x bot away) THEN the streak is %i', (text, length) => {
    expect(played(Array.from(text, (letter) => letters[letter] ?? 'missed'))?.length).toBe(length);
  });

  test('GIVEN any days THEN streak and best are those of the plain count', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Happened>('answered', 'missed', 'away'), { maxLength: 40 }), (days) => {
        const streak = played(days);
        expect(streak && { length: streak.length, best: streak.best }).toEqual(plainly(days));
      }),
    );
  });

  const streak: Streak = { last: '2026-11-10', length: 7, best: 9 };
  const everyDay = {
    since: '2026-10-01',
    days: Array.from({ length: 60 }, (_, index) => addDays('2026-10-01', index)),
  };

  test.each([
    ['2026-11-10', 7],
    ['2026-11-11', 7],
    ['2026-11-12', 7],
    ['2026-11-13', 0],
  ])('GIVEN a last answer on the 10th THEN on %s it stands at %i before that day’s answer', (today, length) => {
    expect(lengthOn(streak, today, everyDay)).toBe(length);
  });

  test('GIVEN a last answer before everything that is known THEN the streak is over, and the best stays', () => {
    const open = { since: '2026-11-20', days: ['2026-11-20'] };
    expect(withAnswer(streak, '2026-11-20', open)).toEqual({ last: '2026-11-20', length: 1, best: 9 });
  });
});
