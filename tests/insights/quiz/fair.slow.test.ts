import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/insights/quiz/question.ts';
import { languages } from '../../../src/language/language.ts';
import { realCatalog } from '../../real-data.ts';
import { guess } from './guesser/measure.ts';
import { roundsOf } from './guesser/rounds.ts';

const chance = 0.25;
const rounds = 3000;
/** Two standard errors of 3,000 rounds, 0.8 points each: a rate within them does not differ from the aim. */
const noise = 0.016;
const aims = { nothing: chance + 0.05 + noise, something: chance + 0.1 + noise };

describe.each(kinds)('GIVEN rounds of %s, all levels in turn', (kind) => {
  test('THEN a player without knowledge wins at most chance + 5 points, and one who knows famous people or remembers earlier rounds chance + 10', async () => {
    const catalog = await realCatalog();
    const drawn = roundsOf(catalog, kind, rounds, 'fair');
    for (const language of languages) {
      const guessed = guess(kind, language, drawn, catalog);
      expect(guessed.seen.rate, guessed.seen.name).toBeLessThanOrEqual(aims.nothing);
      expect(guessed.learnt).toBeLessThanOrEqual(aims.nothing);
      expect(guessed.famous.rate, guessed.famous.name).toBeLessThanOrEqual(aims.something);
      expect(guessed.remembered).toBeLessThanOrEqual(aims.something);
    }
  });
});
