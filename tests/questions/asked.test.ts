import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { languages } from '../../src/language/language.ts';
import { realBot, testDay } from '../real-data.ts';
import { mark, questionsOf } from './sets.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

/** Wrong answers are worse than none. Aims of the whole: at least 90 % right, at most 2 % wrong. */
const leastRight = 0.65;
const mostWrong = 0.35;

describe.each(['asked-by-fans.json', 'asked-by-us.json'])('the questions of %s', (file) => {
  const questions = questionsOf(file);

  test.each(languages)('GIVEN those in %s THEN they are answered or declined as they should be', (language) => {
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
