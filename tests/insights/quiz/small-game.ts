import type { AskedQuestion } from '../../../src/insights/quiz/draw-question.ts';
import { newGame, type Game, type NewGame } from '../../../src/insights/quiz/game.ts';

export const start = 1_800_000_000_000;

/** A question of no data: the rules of the game never look at it. */
export const question = (ask = 'roles/somebody/something'): AskedQuestion => ({
  pool: 'roles',
  ask,
  choices: ['a', 'b', 'c', 'd'],
  right: 0,
});

/** A game that Yuki started in a server. */
export const game = (rounds = 3, more: Partial<NewGame> = {}): Game =>
  newGame(
    {
      id: 'game',
      theme: 'mixed',
      mode: 'rounds',
      answers: 'buttons',
      level: 'fans',
      rounds,
      language: 'en',
      starter: 'yuki',
      isAlone: false,
      question: question(),
      before: [],
      ...more,
    },
    start,
  );
