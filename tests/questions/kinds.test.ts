import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { languages } from '../../src/language/language.ts';
import { isIntent } from '../../src/questions/intent.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { realBot, testDay } from '../real-data.ts';

/** Questions with what is asked; an empty list for what no catalog of actors and works can answer. */
const questions = z
  .array(z.strictObject({ question: z.string(), language: z.enum(['en', 'ja', 'ko']), kinds: z.array(z.string()) }))
  .parse(JSON.parse(readFileSync(join(repositoryRoot, 'tests/questions/kinds.json'), 'utf8')));

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

/** The kind that a question was answered as; undefined where it was not answered. */
function answeredAs({ question, language }: (typeof questions)[number]): string | undefined {
  const { outcome } = world.questions.ask(question, language, testDay);
  return outcome.verdict === 'answer' && outcome.answer.verdict === 'answered' ? outcome.answer.kind : undefined;
}

describe.each(languages)('what is asked, in %s', (language) => {
  const asked = questions.filter((one) => one.language === language);

  test('GIVEN questions in many words THEN at least 96 % are taken for what they are', () => {
    const known = asked.filter(({ kinds }) => kinds.length > 0);
    const taken = known.map((one) => {
      const { outcome } = world.questions.ask(one.question, language, testDay);
      return { ...one, got: outcome.verdict === 'answer' ? outcome.answer.kind : outcome.verdict };
    });
    const missed = taken
      .filter(({ kinds, got }) => !kinds.includes(got))
      .map(({ question, got }) => `${question} → ${got}`);
    expect(known.length).toBeGreaterThan(100);
    expect(missed.length / known.length, missed.join('\n')).toBeLessThanOrEqual(0.04);
  });

  test('GIVEN what the catalog cannot know THEN it is never answered', () => {
    const outside = asked.filter(({ kinds }) => kinds.length === 0);
    expect(outside.length).toBeGreaterThan(20);
    const answered = outside
      .map((one) => ({ ...one, got: answeredAs(one) }))
      .filter(({ got }) => got !== undefined && isIntent(got));
    expect(answered).toEqual([]);
  });
});
