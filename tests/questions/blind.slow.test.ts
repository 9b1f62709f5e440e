import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { languages } from '../../src/language/language.ts';
import { realBot, testDay } from '../real-data.ts';
import { blindSet, judge } from './blind-sets.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

/**
 * Sets written from the data alone by people who had not seen the engine. They are no measure any more, as their faults were mended;
 * they only hold what was reached on 29 and 30 November 2026. Their first figures stand in docs/questions.md. Some expectations
 * count works as they were before 54 more came in, so these shares are lower than those in docs/questions.md.
 */
const reached = [
  { round: 1, en: 0.68, ja: 0.85, ko: 0.76 },
  { round: 2, en: 0.91, ja: 0.85, ko: 0.91 },
  { round: 3, en: 0.91, ja: 0.8, ko: 0.8 },
  { round: 4, en: 0.82, ja: 0.82, ko: 0.88 },
  { round: 5, en: 0.74, ja: 0.68, ko: 0.77 },
  { round: 6, en: 0.85, ja: 0.82, ko: 0.8 },
  { round: 7, en: 0.9, ja: 0.86, ko: 0.86 },
  { round: 8, en: 0.88, ja: 0.88, ko: 0.85 },
  { round: 9, en: 0.97, ja: 0.95, ko: 0.95 },
  { round: 10, en: 0.91, ja: 0.88, ko: 0.82 },
  { round: 11, en: 0.9, ja: 0.87, ko: 0.92 },
  { round: 12, en: 0.91, ja: 0.94, ko: 0.88 },
  { round: 13, en: 0.97, ja: 0.94, ko: 0.91 },
  { round: 14, en: 0.94, ja: 0.94, ko: 0.94 },
  { round: 15, en: 0.88, ja: 0.97, ko: 0.94 },
  { round: 16, en: 0.88, ja: 0.85, ko: 0.82 },
  { round: 17, en: 0.91, ja: 0.91, ko: 0.82 },
  { round: 18, en: 0.91, ja: 0.85, ko: 0.88 },
  { round: 19, en: 0.97, ja: 0.94, ko: 0.82 },
  { round: 20, en: 0.8, ja: 0.94, ko: 0.8 },
  { round: 21, en: 0.82, ja: 0.94, ko: 0.82 },
  { round: 22, en: 0.91, ja: 0.94, ko: 0.91 },
  { round: 23, en: 0.82, ja: 0.88, ko: 0.88 },
  { round: 24, en: 0.88, ja: 0.88, ko: 0.91 },
  { round: 25, en: 0.91, ja: 0.88, ko: 0.88 },
  { round: 26, en: 0.82, ja: 0.91, ko: 0.88 },
  { round: 27, en: 0.88, ja: 0.88, ko: 0.91 },
] as const;
/** Of a round's 35 questions in a language, one; of round 5, whose faults are not all mended, three. */
const mostWrong = (round: number): number => (round === 5 ? 0.09 : 0.03);

describe.each(reached)('blind set $round', ({ round, ...least }) => {
  const questions = blindSet(round);

  test.each(languages)('GIVEN its questions in %s THEN no fewer are right than before', (language) => {
    const judged = questions
      .filter((one) => one.language === language)
      .map((one) => ({ ...one, verdict: judge(one, world, testDay) }));
    const share = (verdict: string): number => judged.filter((one) => one.verdict === verdict).length / judged.length;
    const faults = judged.filter(({ verdict }) => verdict !== 'right').map((one) => `${one.verdict}: ${one.question}`);
    expect(judged.length).toBeGreaterThanOrEqual(30);
    expect(share('right'), faults.join('\n')).toBeGreaterThanOrEqual(least[language]);
    expect(share('wrong'), faults.join('\n')).toBeLessThanOrEqual(mostWrong(round));
  });
});
