import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { answer, isRightIn, isWrongIn, next } from '../../src/insights/quiz/turn.ts';
import { joinEverywhere } from '../../src/state/quiz-everywhere.ts';
import { playTurn, startGame } from '../../src/state/quiz.ts';
import type { Store } from '../../src/state/store.ts';
import { acknowledgements } from '../soak/writer.ts';
import { openAt, type Place } from './place.ts';
import { preparePosts } from './poster.ts';

export const server = '1';
const channels = ['a', 'b', 'c', 'd'];
const playersIn = (channel: string): readonly string[] => [`${channel}-1`, `${channel}-2`, `${channel}-3`];
export const players = channels.flatMap(playersIn);

const asked = () => ({ pool: 'roles', ask: randomUUID(), choices: ['a', 'b', 'c', 'd'], right: 0 });

/** Plays one game after the other in a channel: all players answer at once, one of them wrongly. */
async function playIn(channel: string, store: Store): Promise<never> {
  const starter = `${channel}-1`;
  for (;;) {
    const { game } = await startGame(
      store,
      channel,
      {
        id: randomUUID(),
        theme: 'roles',
        level: 'fans',
        mode: 'rounds',
        answers: 'buttons',
        rounds: 3,
        language: 'en',
        starter,
        isAlone: false,
        question: asked(),
        before: [],
      },
      Date.now(),
    );
    const play = (player: string, turn: Parameters<typeof playTurn>[3]) =>
      playTurn(store, channel, game.id, turn, { arena: { server }, player, now: Date.now() });
    for (let round = game.round; round <= game.rounds; round += 1) {
      await Promise.all(
        playersIn(channel).map(async (player, place) => {
          const isRight = place !== round % 3;
          const turn = await play(player, (current) =>
            answer(current, round, player, isRight ? 'right' : 'wrong', Date.now()),
          );
          if (turn === undefined) return;
          if (isRightIn(turn.outcome)) writeSync(acknowledgements, `${player} right\n`);
          if (isWrongIn(turn.outcome)) writeSync(acknowledgements, `${player} wrong\n`);
        }),
      );
      await play(starter, (current) => next(current, round, { id: starter, isModerator: true }, asked(), Date.now()));
    }
  }
}

/** Waits for a word, then plays and posts until it is killed. Prints a line `player right` or `player wrong` for each acknowledged answer. */
export async function playUntilKilled(place: Place): Promise<never> {
  await once(process.stdin, 'data');
  const store = await openAt(place);
  for (const player of players) await joinEverywhere(store, player);
  const post = await preparePosts(store, place);
  process.stdout.write('open\n');
  return Promise.race([...channels.map((channel) => playIn(channel, store)), post()]);
}
