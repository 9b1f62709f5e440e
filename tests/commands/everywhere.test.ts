import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { LogLine } from '../../src/bot/log.ts';
import type { Gateway } from '../../src/doors/gateway/gateway.ts';
import { buttonsOf } from '../discord/client/find-component.ts';
import { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import { putOnDiscord } from '../on-discord.ts';
import { realBot, type RealBot } from '../real-data.ts';
import { thorough } from '../thorough.ts';
import { examplesOf, pageOf } from './examples.ts';

let bot: RealBot;
let discord: LoopbackDiscord;
let gateway: Gateway;
const log: LogLine[] = [];

beforeAll(async () => {
  bot = await realBot();
  ({ discord, gateway } = await putOnDiscord(bot.answer, (line) => log.push(line)));
});

afterAll(async () => {
  await gateway.close();
  await discord.close();
});

/** What the pages do not show: names that nobody has, and pages for a few. */
const more: Readonly<Record<string, readonly string[]>> = {
  actor: ['/actor name:nobody at all of this name'],
  about: ['/about page:forget-me'],
  'on-this-day': ['/on-this-day date:02-29'],
};

const slashCommands = commands.filter(({ data }) => data.type === undefined || data.type === 1);

const locales = ['en-US', 'ja', 'ko'] as const;

/** A quick run types each line in one of the languages, in turn, and a command with fewer lines than languages in each. */
function linesIn(name: string, locale: (typeof locales)[number]): readonly string[] {
  const lines = [...examplesOf(name), ...(more[name] ?? [])];
  if (thorough || lines.length < locales.length) return lines;
  return lines.filter((_line, index) => index % locales.length === locales.indexOf(locale));
}

/** Presses every button of a message, each on the original message. */
async function pressAll(fan: Fan, first: Reply, again: () => Promise<Reply>): Promise<number> {
  let pressed = 0;
  // visibility.test.ts deletes answers; here nothing would be left to read.
  const offered = buttonsOf(first.message).flatMap((button) =>
    'custom_id' in button && button.disabled !== true && button.custom_id !== 'message.delete'
      ? [button.custom_id]
      : [],
  );
  for (const id of offered) {
    const fresh = pressed === 0 ? first : await again();
    // Every quiz is different, and a hint takes choices away.
    const isThere = buttonsOf(fresh.message).some(
      (button) => 'custom_id' in button && button.custom_id === id && button.disabled !== true,
    );
    if (!isThere) continue;
    expect((await fan.press(fresh, id)).text.trim(), id).not.toBe('');
    pressed += 1;
  }
  return pressed;
}

/** A fan who may use a command, in a server of their own, because a channel has one quiz. */
function fanOf(name: string, locale: (typeof locales)[number]): Fan {
  const permissions = commands.find(({ data }) => data.name === name)?.data.default_member_permissions;
  return new Fan(discord, discord.addGuild(), {
    name: `Ann ${locale}`,
    locale,
    installed: 'both',
    // Some commands are offered only to those who may do more than others.
    ...(permissions == null ? {} : { permissions }),
  });
}

describe('every command, from every fan', () => {
  test.each(slashCommands.map(({ data }) => data.name))(
    'GIVEN /%s THEN its page shows how it is typed, and every line of it is typed below',
    (name) => {
      expect(examplesOf(name), `${pageOf(name)} needs a code block with a line that begins with /${name}`).not.toEqual(
        [],
      );
    },
  );

  test.each(locales.flatMap((locale) => slashCommands.map(({ data }) => [data.name, locale] as const)))(
    'WHEN /%s is typed in %s THEN Discord takes the answer and that of each of its buttons',
    async (name, locale) => {
      for (const line of linesIn(name, locale)) {
        const fan = fanOf(name, locale);
        const call = (): Promise<Reply> => fan.slash(line);
        const reply = await call();
        expect(reply.text.trim()).not.toBe('');
        if (!reply.opensModal) await pressAll(fan, reply, call);
      }
      discord.expectNoRefusals();
      expect(log.filter(({ level }) => level === 'error')).toEqual([]);
      expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  test.each(slashCommands.map(({ data }) => data.name))(
    'GIVEN /%s THEN readers of three languages get three texts',
    async (name) => {
      const [line = `/${name}`] = examplesOf(name);
      const texts: string[] = [];
      for (const locale of locales) texts.push((await fanOf(name, locale).slash(line)).text);
      expect(
        new Set(texts).size,
        `/${name} does not speak every language: its words belong in src/language/words/${name}.ts (defineWords)`,
      ).toBe(locales.length);
    },
  );

  test.each(locales)(
    'WHEN "Who is this?" is chosen in %s on a message THEN the asker alone reads who is named',
    async (locale) => {
      const here = discord.addGuild();
      const fan = new Fan(discord, here, { name: 'Ann', locale, installed: 'both' });
      const card = await fan.slash('/actor name:chae jonghyup');
      const { name, name_localizations: names } = commands.find(({ data }) => data.type === 3)?.data ?? { name: '' };
      expect(name === '' || names !== undefined).toBe(true);
      const reply = await fan.messageMenu(name, card);
      expect(reply.isEphemeral).toBe(true);
      expect(reply.text.trim()).not.toBe('');
      discord.expectNoRefusals();
    },
  );
});
