import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/bot/knowledge.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { realBot, testDay } from '../../real-data.ts';
import { sampleOf, sized } from '../../thorough.ts';
import { ofPeople, ofTitles, people, titles } from './outsiders.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

/** Each name in two of the phrasings. */
function questionsIn(language: Language): string[] {
  const at = languages.indexOf(language);
  return [
    ...titles.map((names) => ({ name: names[at] ?? '', phrasings: ofTitles[language] })),
    ...people.map((names) => ({ name: names[at] ?? '', phrasings: ofPeople[language] })),
  ].flatMap(({ name, phrasings }, index) =>
    [0, 1].map((turn) => (phrasings[(index * 2 + turn) % phrasings.length] ?? '').replace('T', () => name)),
  );
}

describe('works and people that are not in the catalog', () => {
  // Titles of everyday words are beyond any sign: "what is Silent about".
  test.each([
    ['en', 0.84],
    ['ja', 0.9],
    ['ko', 0.9],
  ] as const)(
    'GIVEN questions about them in %s THEN at least %d are not answered with something else',
    (language, least) => {
      const questions = sampleOf(questionsIn(language), 50);
      const answered = questions.filter(
        (one) => world.questions.ask(one, language, testDay).outcome.verdict === 'answer',
      );
      expect(questions.length).toBeGreaterThan(sized({ quick: 45, thorough: 100 }));
      expect(1 - answered.length / questions.length, answered.join('\n')).toBeGreaterThanOrEqual(least);
    },
  );
});
