import {
  InteractionResponseType,
  InteractionType,
  Locale,
  MessageFlags,
  type APIInteraction,
} from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { patientBot } from '../patience.ts';
import type { Command } from '../../commands/command.ts';
import type { LogLine } from '../../src/bot/log.ts';
import { memoryState } from '../../src/state/state.ts';
import { createRouter } from '../../src/bot/router.ts';
import { autocompleteInteraction, commandInteraction, pressInteraction } from '../../src/doors/interactions.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';
import { realBot, type RealBot } from '../real-data.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

const isEphemeral = (response: unknown): boolean =>
  ((response as { data?: { flags?: number } }).data?.flags ?? 0) === MessageFlags.Ephemeral;

const faulty = (name: string): Command => ({
  data: { name, description: 'Fails' },
  execute() {
    throw new Error('on purpose, with SECRET-QUERY beside it');
  },
  autocomplete() {
    throw new Error('on purpose');
  },
  press() {
    throw new Error('on purpose');
  },
});

function faultyBot() {
  const log: LogLine[] = [];
  return {
    log,
    answer: createRouter({
      ...patientBot,
      commands: [faulty('faulty')],
      knowledge: () => bot.knowledge,
      state: memoryState(),
      log: (line) => log.push(line),
      now: () => new Date(0),
    }),
  };
}

describe('the router', () => {
  test('GIVEN a ping THEN it answers pong', async () => {
    const { response } = await bot.answer({
      type: InteractionType.Ping,
      id: '1',
      application_id: '2',
      token: 't',
      version: 1,
    } as APIInteraction);
    expect(response).toEqual({ type: InteractionResponseType.Pong });
  });

  test.each([
    ['en-US', 'This command no longer exists'],
    ['ja', 'このコマンドは使えなくなりました'],
    ['ko', '더 이상 쓸 수 없는 명령어입니다'],
    ['fr', 'This command no longer exists'],
  ])(
    'GIVEN an unknown command from a fan with locale %s THEN only the fan sees that, in that language',
    async (locale, title) => {
      const { response } = await bot.answer(commandInteraction('gone', [], locale as Locale));
      expect(response).toMatchObject({ type: 4, data: { embeds: [{ title }] } });
      expect(isEphemeral(response)).toBe(true);
    },
  );

  test('GIVEN a handler that throws THEN the fan reads a polite sentence, the log has one line without the typed text, and the bot goes on', async () => {
    const { answer, log } = faultyBot();
    const { response } = await answer(
      commandInteraction('faulty', [{ name: 'text', value: 'my private question' }], Locale.Japanese),
    );
    expect(response).toMatchObject({ type: 4, data: { embeds: [{ title: 'エラーが発生しました' }] } });
    expect(isEphemeral(response)).toBe(true);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ level: 'error', asked: '/faulty' });
    expect(JSON.stringify(log)).not.toContain('my private question');
    expect(await answer(pressInteraction('faulty.x', Locale.Korean))).toMatchObject({
      response: { data: { embeds: [{ title: '오류가 발생했습니다' }] } },
    });
  });

  test('GIVEN an autocomplete that throws THEN the list is empty, and the log has one line', async () => {
    const { answer, log } = faultyBot();
    const { response } = await answer(autocompleteInteraction('faulty', [{ name: 'x', value: '' }], Locale.EnglishUS));
    expect(response).toEqual({ type: 8, data: { choices: [] } });
    expect(log).toHaveLength(1);
  });

  test.each([
    'actor.nobody-at-all',
    'actor.',
    'actor',
    'series.eye-love-you-2024.nonsense',
    'series.constructor',
    'quote.one.nothing',
    'quote.all.nobody.1',
    '',
    '.',
    '~',
    'actor.__proto__',
  ])('GIVEN a button %j of an older version THEN the presser alone is told that it leads nowhere', async (customId) => {
    const { response } = await bot.answer(pressInteraction(customId, Locale.EnglishUS));
    expect(response).toMatchObject({ type: 4, data: { embeds: [{ title: 'This button no longer works' }] } });
    expect(isEphemeral(response)).toBe(true);
  });

  test.each(['0', '-3', '99999', 'x', '1e400', '1.5', ''])(
    'GIVEN a page %j that does not exist THEN the nearest existing page opens',
    async (page) => {
      const { response } = await bot.answer(pressInteraction(`actor.han-hyo-joo.sources.${page}`, Locale.EnglishUS));
      expect(listed(validateInteractionResponse(response, InteractionType.MessageComponent))).toBe('');
      expect(JSON.stringify(response)).toMatch(/Page \d+ of \d+/u);
    },
  );

  test("GIVEN a press on one's own message THEN it turns into the reply; GIVEN a stranger's press THEN the stranger alone gets a copy", async () => {
    const own = pressInteraction('actor.han-hyo-joo', Locale.EnglishUS);
    expect((await bot.answer(own)).response.type).toBe(InteractionResponseType.UpdateMessage);
    const stranger = {
      ...own,
      user: { id: '999999999999999999', username: 'other', discriminator: '0', global_name: null, avatar: null },
    } as APIInteraction;
    const { response } = await bot.answer(stranger);
    expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isEphemeral(response)).toBe(true);
  });

  test.each([
    ['a reply for all', 'changes the message', { shared: true }, InteractionResponseType.UpdateMessage, false],
    [
      'a word to one',
      'answers the stranger alone',
      { shared: true, ephemeral: true },
      InteractionResponseType.ChannelMessageWithSource,
      true,
    ],
    ['any other reply', 'answers the stranger alone', {}, InteractionResponseType.ChannelMessageWithSource, true],
  ])("GIVEN a stranger's press that leads to %s THEN the bot %s", async (_what, _does, how, type, isForOne) => {
    const answer = createRouter({
      ...patientBot,
      commands: [{ ...faulty('game'), press: () => ({ embeds: [{ title: 'Round 2' }], ...how }) }],
      knowledge: () => bot.knowledge,
      state: memoryState(),
      log: () => undefined,
      now: () => new Date(0),
    });
    const stranger = {
      ...pressInteraction('game.next', Locale.EnglishUS),
      user: { id: '999999999999999999', username: 'other', discriminator: '0', global_name: null, avatar: null },
    } as APIInteraction;
    const { response } = await answer(stranger);
    expect(response.type).toBe(type);
    expect(isEphemeral(response)).toBe(isForOne);
  });

  test('GIVEN the same press in a server THEN the member is the presser', async () => {
    const { user, ...press } = pressInteraction('series.eye-love-you-2024', Locale.Japanese) as APIInteraction & {
      user: unknown;
    };
    const inServer = {
      ...press,
      guild_id: '1',
      member: { user, roles: [], permissions: '0' },
    } as unknown as APIInteraction;
    expect((await bot.answer(inServer)).response.type).toBe(InteractionResponseType.UpdateMessage);
  });
});
