import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asInteraction } from '../../../src/doors/incoming.ts';
import { commandInteraction, pressInteraction } from '../../../src/doors/interactions.ts';
import { realBot, type RealBot } from '../../real-data.ts';
import { fuzz, fuzzReadable } from './check.ts';
import { sized } from '../../thorough.ts';

let bot: RealBot;
const rejected: unknown[] = [];
const note = (error: unknown): void => void rejected.push(error);
beforeAll(async () => {
  bot = await realBot();
  process.on('unhandledRejection', note);
});
afterAll(() => {
  process.off('unhandledRejection', note);
});

/** `npm run bench -- fuzz 100000` runs more of them. */
const runs = sized({ quick: 50, thorough: 2_000 });

describe('GIVEN malformed, truncated and unknown interactions', () => {
  test(`WHEN ${runs} of them come THEN each is refused before the bot, or has one response that Discord takes`, async () => {
    const counts = await fuzz(bot, runs, 20_261_121);
    expect(counts.total).toBeGreaterThanOrEqual(runs);
    // A generator of which nothing is read would prove nothing.
    expect(counts.readable).toBeGreaterThan(runs / 5);
    expect(counts.readable).toBeLessThan(runs);
    expect(rejected).toEqual([]);
  });

  test('WHEN they are well formed, with any text and any custom id THEN each is answered, and nothing breaks', async () => {
    await fuzzReadable(bot, sized({ quick: 25, thorough: 500 }), 20_261_121);
    expect(rejected).toEqual([]);
  });
});

const command = commandInteraction('about', [], Locale.EnglishUS) as unknown as Record<string, unknown>;
const press = pressInteraction('actor.han-hyo-joo', Locale.EnglishUS) as unknown as Record<string, unknown>;

describe('the reading of interactions', () => {
  test.each<[string, unknown, boolean]>([
    // What it is, and whether it is read.
    ['a command', command, true],
    ['a press', press, true],
    ['a command with fields of the future', { ...command, shiny: { new: true } }, true],
    [
      'a command of a member',
      { ...command, user: undefined, member: { user: command['user'], permissions: '8' } },
      true,
    ],
    ['a command with nothing for a server', { ...command, guild_id: null, member: null }, true],
    ['a command of nobody', { ...command, user: undefined }, false],
    ['a type of the future', { ...command, type: 6 }, false],
    ['a type as text', { ...command, type: '2' }, false],
    ['no id', { ...command, id: undefined }, false],
    ['an id that is no number', { ...command, id: 'x'.repeat(18) }, false],
    ['an empty token', { ...command, token: '' }, false],
    ['permissions that are no number', { ...command, member: { user: command['user'], permissions: 'all' } }, false],
    ['a command without a name', { ...command, data: { type: 1 } }, false],
    ['a message command without its message', { ...command, data: { type: 3, name: 'x' } }, false],
    ['a press without a message', { ...press, message: undefined }, false],
    ['a menu without a choice', { ...press, data: { component_type: 3, custom_id: 'menu.x' } }, false],
    ['a menu with a choice', { ...press, data: { component_type: 3, custom_id: 'menu.x', values: ['a'] } }, true],
    ['a menu of users', { ...press, data: { component_type: 5, custom_id: 'menu.x', values: ['1'] } }, true],
  ])('GIVEN %s', (_what, value, isRead) => {
    expect(asInteraction(value) !== undefined).toBe(isRead);
  });
});
