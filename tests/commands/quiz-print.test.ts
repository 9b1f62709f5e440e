import { Locale, type APIInteraction } from 'discord-api-types/v10';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patientBot } from '../patience.ts';
import { commands } from '../../commands/index.ts';
import type { HandleInteraction } from '../../src/bot/handle-interaction.ts';
import { createRouter } from '../../src/bot/router.ts';
import { commandInteraction, pressInteraction } from '../../src/doors/interactions.ts';
import { gameIn } from '../../src/state/quiz.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import { realKnowledge, testDay } from '../real-data.ts';
import type { Knowledge } from '../../src/bot/knowledge.ts';

const channel = '300000000000000001';

/** The same interaction from a member of a server, where all see the message of the game. */
function byMember(interaction: APIInteraction, user: string): APIInteraction {
  const { user: asker, ...rest } = { user: undefined, ...interaction };
  const member = { user: { ...asker, id: user }, permissions: '0' };
  return {
    ...rest,
    guild_id: '200000000000000001',
    channel: { id: channel },
    channel_id: channel,
    member,
    context: 0,
  } as APIInteraction;
}

const [starter, stranger] = ['100000000000000011', '100000000000000012'];
let knowledge: Knowledge;
let state: State;
let answer: HandleInteraction;
let ids: string[];

beforeAll(async () => {
  knowledge = await realKnowledge();
});

beforeEach(async () => {
  state = memoryState();
  answer = createRouter({
    ...patientBot,
    commands,
    knowledge: () => knowledge,
    state,
    log: () => undefined,
    now: () => testDay,
  });
  const { response } = await answer(byMember(commandInteraction('quiz', [], Locale.EnglishUS), starter));
  ids = [...JSON.stringify(response).matchAll(/"custom_id":"([^"]+)"/gu)].map(([, id]) => id ?? '');
});

const press = async (id: string, user: string): Promise<string> =>
  JSON.stringify((await answer(byMember(pressInteraction(id, Locale.EnglishUS), user))).response);

const idOf = (verb: string): string => ids.find((id) => id.startsWith(`quiz.${verb}.`)) ?? '';

/** The custom id with another print: `quiz.pick.<game>.<round>.<print>.<choice>`. */
function bent(id: string, print: string): string {
  const path = id.split('.');
  return path.with(4, print).join('.');
}

describe('GIVEN a question that others see', () => {
  test.each(
    ['pick', 'hint', 'skip'].flatMap((verb) =>
      ['zzz', '', '0', '__proto__', 'undefined'].map((print) => [verb, print]),
    ),
  )(
    'WHEN a stranger presses %s with the print %j THEN only they are told, and the round goes on',
    async (verb, print) => {
      const before = await gameIn(state.store, channel);
      expect(await press(bent(idOf(verb), print), stranger)).toContain('That round is over');
      expect(await gameIn(state.store, channel)).toEqual(before);
    },
  );

  test('WHEN the print is the right one THEN the button does what its label says', async () => {
    await press(idOf('hint'), starter);
    expect((await gameIn(state.store, channel))?.isHinted).toBe(true);
  });

  test('WHEN an older version kept the game without its print THEN it is played on', async () => {
    const game = await gameIn(state.store, channel);
    if (game === undefined) throw new Error('no game');
    const { print: _, ...question } = game.question;
    await state.store.change('quiz-games', channel, () => ({
      keep: { value: { ...game, question }, owner: starter },
      result: undefined,
    }));
    await press(idOf('skip'), starter);
    expect((await gameIn(state.store, channel))?.state).toBe('answered');
  });
});
