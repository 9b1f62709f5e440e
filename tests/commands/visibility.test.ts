import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { LogLine } from '../../src/bot/log.ts';
import type { Gateway } from '../../src/doors/gateway/gateway.ts';
import { Fan } from '../discord/fan.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import { putOnDiscord } from '../on-discord.ts';
import { realBot } from '../real-data.ts';

let discord: LoopbackDiscord;
let gateway: Gateway;
const log: LogLine[] = [];

beforeAll(async () => {
  const bot = await realBot();
  ({ discord, gateway } = await putOnDiscord(bot.answer, (line) => log.push(line)));
});

afterEach(() => {
  discord.expectNoRefusals();
});

afterAll(async () => {
  await gateway.close();
  await discord.close();
});

const show = ['message.show', 'Show to all', 'みんなに見せる', '모두에게 보이기'];
const remove = ['message.delete', 'Delete', '削除', '삭제'];
/** The request that deletes goes out after the answer to the press. */
const untilGone = (messageId: string): Promise<true> =>
  discord.until(() => (isThere(messageId) ? undefined : true), 'the deletion');
const isThere = (messageId: string): boolean => discord.world.messages.has(messageId);

const optionsOf = (name: string): unknown[] => {
  const data = commands.find((command) => command.data.name === name)?.data;
  return data !== undefined && 'options' in data ? (data.options ?? []) : [];
};

const changes = (labels: readonly string[]): string[] => labels.filter((label) => [...show, ...remove].includes(label));

describe('the option only-me', () => {
  test.each(
    [
      'ask',
      'actor',
      'series',
      'quote',
      'search',
      'upcoming',
      'costars',
      'compare',
      'random',
      'on-this-day',
      'trend',
    ].concat('about'),
  )('GIVEN the look-up /%s THEN it has the option, named in each language', (name) => {
    expect(optionsOf(name)).toContainEqual(
      expect.objectContaining({ name: 'only-me', name_localizations: { ja: '自分だけ', ko: '나만' } }),
    );
  });

  test.each(['follow', 'following', 'quiz', 'report', 'workshop'])(
    'GIVEN /%s, which is for its asker or for the channel in any case THEN it has no such option',
    (name) => {
      expect(JSON.stringify(optionsOf(name))).not.toContain('only-me');
    },
  );

  test.each([
    ['', false],
    [' only-me:true', true],
    [' only-me:false', false],
  ])('WHEN somebody adds "%s" THEN they alone see it: %s', async (option, isPrivate) => {
    const ann = new Fan(discord, discord.addGuild());
    const reply = await ann.slash(`/actor name:Chae Jong-hyeop${option}`);
    expect(reply.isEphemeral).toBe(isPrivate);
    expect(reply.buttons.filter((label) => show.includes(label))).toHaveLength(isPrivate ? 1 : 0);
    expect(reply.buttons.filter((label) => remove.includes(label))).toHaveLength(isPrivate ? 0 : 1);
  });
});

describe('an answer that only the asker sees', () => {
  test.each([
    ['en-US', '/actor name:Chae Jong-hyeop only-me:true'],
    ['ja', '/作品 題名:Eye Love You 自分だけ:true'],
    ['ko', '/검색 검색어:초콜릿 나만:true'],
    ['en-US', '/ask question:Where can I watch Eye Love You? only-me:true'],
  ] as const)('GIVEN %s and %s WHEN it is shown to all THEN all see the same card', async (locale, line) => {
    const ann = new Fan(discord, discord.addGuild(), { locale });
    const mine = await ann.slash(line);
    const shown = await ann.press(mine, 'message.show');
    expect(shown.message.id).not.toBe(mine.message.id);
    expect(shown.isEphemeral).toBe(false);
    expect(shown.embeds).toEqual(mine.embeds);
    expect(shown.buttons).toEqual(
      mine.buttons.map((label) => (show.includes(label) ? remove[show.indexOf(label)] : label)),
    );
  });

  test('GIVEN a card with a picture THEN the picture is drawn for all again', async () => {
    const ann = new Fan(discord, discord.addGuild());
    const glance = await ann.slash('/trend only-me:true');
    const shown = await ann.press(glance, 'Show to all');
    expect([shown.isEphemeral, shown.files]).toEqual([false, glance.files]);
    expect(shown.files).toEqual(['trend-years.png']);
    const topic = await ann.slash('/trend topic:Why Japan chart:Share of leads by year only-me:true');
    expect(topic.files).toEqual(['trend-leads.png']);
    expect((await ann.press(topic, 'Show to all')).files).toEqual(['trend-leads.png']);
  });

  test('GIVEN its pages THEN the open page is shown', async () => {
    const ann = new Fan(discord, discord.addGuild());
    const card = await ann.slash('/actor name:Shim Eun-kyung only-me:true');
    const works = await ann.press(card, 'actor.shim-eun-kyung.works.1');
    expect(works.isEphemeral).toBe(true);
    const shown = await ann.press(works, 'Show to all');
    expect(shown.embeds[0]?.title).toBe(works.embeds[0]?.title);
    expect(shown.isEphemeral).toBe(false);
  });

  test('GIVEN a stranger who presses a button of an answer for all THEN their copy can be shown to all, and is theirs', async () => {
    const here = discord.addGuild();
    const [ann, bob] = [new Fan(discord, here), new Fan(discord, here, { name: 'Bob' })];
    const card = await ann.slash('/actor name:Shim Eun-kyung');
    const copy = await bob.press(card, 'actor.shim-eun-kyung.works.1');
    expect(copy.isEphemeral).toBe(true);
    const shown = await bob.press(copy, 'Show to all');
    expect(shown.isEphemeral).toBe(false);
    const { id } = shown.message;
    await bob.press(shown, 'Delete');
    await untilGone(id);
    expect(isThere(card.message.id)).toBe(true);
  });

  test('GIVEN "Who is this?" THEN the asker alone reads it until they show it', async () => {
    const ann = new Fan(discord, discord.addGuild());
    const { message } = await ann.slash('/about');
    discord.world.messages.set(message.id, { ...message, content: 'Who plays with Chae Jong-hyeop?' });
    const named = await ann.messageMenu('Who is this?', message);
    expect(named.isEphemeral).toBe(true);
    expect((await ann.press(named, 'Show to all')).isEphemeral).toBe(false);
  });

  test('GIVEN a notice, such as a name that nobody has THEN it cannot be shown', async () => {
    const ann = new Fan(discord, discord.addGuild());
    const miss = await ann.slash('/actor name:nobody at all of this name');
    expect(miss.isEphemeral).toBe(true);
    expect(miss.buttons.filter((label) => show.includes(label))).toEqual([]);
  });
});

describe('an answer that all see', () => {
  test('WHEN its asker deletes it THEN it is gone', async () => {
    const ann = new Fan(discord, discord.addGuild());
    const card = await ann.slash('/series title:Eye Love You');
    const { id } = card.message;
    expect((await ann.press(card, 'Delete')).type).toBe(6);
    await untilGone(id);
  });

  test.each([
    ['en-US', 'Only they, and people who may manage messages here, can delete it.'],
    ['ja', '削除できるのは、呼び出した本人と、ここでメッセージの管理権限を持つ人だけです。'],
    ['ko', '요청한 사람과 이곳의 메시지 관리 권한이 있는 사람만 삭제할 수 있습니다.'],
  ] as const)('WHEN a stranger in %s tries to delete it THEN they alone are told who may', async (locale, sentence) => {
    const here = discord.addGuild();
    const card = await new Fan(discord, here).slash('/series title:Eye Love You');
    const refused = await new Fan(discord, here, { name: 'Bob', locale }).press(card, 'message.delete');
    expect([refused.isEphemeral, refused.text.includes(sentence), isThere(card.message.id)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each([
    ['ManageMessages', 6],
    ['ManageGuild', 4],
  ] as const)(
    'WHEN somebody with the permission %s presses Delete THEN the response is of type %d',
    async (permission, type) => {
      const here = discord.addGuild();
      const card = await new Fan(discord, here).slash('/series title:Eye Love You');
      const { id } = card.message;
      const permissions = String(PermissionFlagsBits[permission] | PermissionFlagsBits.UseApplicationCommands);
      const pressed = await new Fan(discord, here, { name: 'Mod', permissions }).press(card, 'Delete');
      expect(pressed.type).toBe(type);
      if (permission === 'ManageMessages') await untilGone(id);
      else expect(isThere(id)).toBe(true);
    },
  );
});

describe('where others do not read along, or cannot', () => {
  test.each(['', ' only-me:true'])(
    'GIVEN direct messages with the bot and "%s" THEN there is nothing to change',
    async (option) => {
      const ann = new Fan(discord, discord.addGuild(), { installed: 'both' }).inDirectMessages();
      const card = await ann.slash(`/actor name:Chae Jong-hyeop${option}`);
      expect(card.isEphemeral).toBe(false);
      expect(changes(card.buttons)).toEqual([]);
    },
  );

  test.each([
    ['write and use such apps', ['SendMessages', 'UseExternalApps'], ['Show to all']],
    ['only write', ['SendMessages'], []],
    ['only use such apps', ['UseExternalApps'], []],
  ] as const)(
    'GIVEN a server where only the user has the app, and may %s THEN %j suffices for %j',
    async (_may, may, expected) => {
      const bits = may.reduce(
        (all, name) => all | PermissionFlagsBits[name],
        PermissionFlagsBits.UseApplicationCommands,
      );
      const ann = new Fan(discord, discord.addGuild(), { installed: 'user', permissions: String(bits) });
      const card = await ann.slash('/actor name:Chae Jong-hyeop only-me:true');
      expect(changes(card.buttons)).toEqual(expected);
    },
  );
});

test('GIVEN all of this THEN the bot has logged no error', () => {
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});
