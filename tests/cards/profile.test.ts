import { describe, expect, test } from 'vitest';
import { profileCard, type ProfileView } from '../../src/cards/profile/profile.ts';
import { languages } from '../../src/language/language.ts';

const full: ProfileView = {
  quiz: {
    games: 12,
    kinds: { roles: { answered: 3, right: 1 }, said: { answered: 4, right: 4 } },
    levels: { fans: { answered: 6, right: 4 }, experts: { answered: 1, right: 1 } },
    best: { points: 8, rounds: 5 },
    endless: { points: 24, round: 14 },
  },
  daily: {
    answers: [{ day: '2026-11-30', choice: 1, isRight: true }],
    answered: 3,
    right: 2,
    streak: { last: '2026-11-30', length: 3, best: 7 },
  },
  streak: 3,
};

const textOf = (view: ProfileView): string => JSON.stringify(profileCard(view, 'en').embeds);

describe('the record of a player', () => {
  test.each([
    'Guess the actor from the roles: 1 of 3 (33 %)',
    'Who said it?: 4 of 4 (100 %)',
    '5 of 7 (71 %)',
    '8 points in 5 questions',
    '24 points by question 14',
    '2 of 3 (67 %)',
    '🔥 3 in a row · best 7',
  ])('GIVEN games and daily answers THEN the profile says “%s”', (text) => {
    expect(textOf(full)).toContain(text);
  });

  test('GIVEN a kind that was never answered THEN it is left out', () => {
    expect(textOf(full)).not.toContain('Which came first?');
  });

  test.each(languages)('GIVEN nothing THEN in %s it says how to begin, and offers today’s question', (language) => {
    const card = profileCard({ quiz: undefined, daily: undefined, streak: 0 }, language);
    expect(card.embeds[0]?.description).toMatch(/\/(?:quiz|クイズ|퀴즈)/u);
    expect(JSON.stringify(card.rows)).toContain('"daily"');
    expect(JSON.stringify(card.rows)).toContain('"quiz.again.mixed.fans.5.rounds.buttons.0"');
    expect(card.ephemeral).toBe(true);
  });
});
