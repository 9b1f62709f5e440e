import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/insights/quiz/question.ts';
import { languages } from '../../../src/language/language.ts';
import { realCatalog } from '../../real-data.ts';
import { guess } from './guesser/measure.ts';
import { roundsOf } from './guesser/rounds.ts';

const chance = 0.25;
/** One standard error of 3,000 rounds is 0.8 points. The draws are the same in every run. */
const rounds = 3000;

describe.each(kinds)('GIVEN rounds of %s, all levels in turn', (kind) => {
  test('THEN whoever knows nothing wins chance + 5 points at most, and whoever knows the famous or remembers the rounds before + 10', async () => {
    const catalog = await realCatalog();
    const drawn = roundsOf(catalog, kind, rounds, 'fair');
    for (const language of languages) {
      const guessed = guess(kind, language, drawn, catalog);
      expect(guessed.seen.rate, guessed.seen.name).toBeLessThanOrEqual(chance + 0.05);
      expect(guessed.learnt).toBeLessThanOrEqual(chance + 0.05);
      expect(guessed.famous.rate, guessed.famous.name).toBeLessThanOrEqual(chance + 0.1);
      expect(guessed.remembered).toBeLessThanOrEqual(chance + 0.1);
    }
  });
});
