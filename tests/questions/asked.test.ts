import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { languages } from '../../src/language/language.ts';
import { realBot, testDay } from '../real-data.ts';
import { mark, questionsOf } from './sets.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

/**
 * What was reached on 29 November 2026, so that nothing is lost. An answer that lacks one of the expected words counts as wrong here,
 * though most of these are incomplete: fans' questions often want two things at once.
 */
describe.each([
  { file: 'asked-by-fans.json', leastRight: 0.7, mostWrong: 0.3 },
  { file: 'asked-by-us.json', leastRight: 0.95, mostWrong: 0.05 },
])('the questions of $file', ({ file, leastRight, mostWrong }) => {
  const questions = questionsOf(file);

  test.each(languages)('GIVEN those in %s THEN each is answered or declined as expected', (language) => {
    const marked = questions
      .filter((one) => one.language === language)
      .map((one) => ({ ...one, ...mark(one, world, testDay) }));
    const share = (what: string): number => marked.filter((one) => one.mark === what).length / marked.length;
    const faults = marked
      .filter((one) => one.mark !== 'right')
      .map((one) => `${one.mark}: ${one.question} → ${one.got}`);
    expect(marked.length).toBeGreaterThan(10);
    expect(share('right'), faults.join('\n')).toBeGreaterThanOrEqual(leastRight);
    expect(share('wrong'), faults.join('\n')).toBeLessThanOrEqual(mostWrong);
  });
});
