import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patientBot } from '../patience.ts';
import { commands } from '../../commands/index.ts';
import { createRouter } from '../../src/bot/router.ts';
import type { Gateway } from '../../src/doors/gateway/gateway.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import type { Place } from '../discord/world/world.ts';
import { putOnDiscord } from '../on-discord.ts';
import { realBot, testDay, type RealBot } from '../real-data.ts';

const manageServer = String((1 << 5) | (1 << 13));

let bot: RealBot;
let discord: LoopbackDiscord;
let gateway: Gateway;
let home: Required<Place>;
let elsewhere: Required<Place>;
let state: State;

beforeAll(async () => {
  bot = await realBot();
  ({ discord, gateway } = await putOnDiscord(
    (interaction) =>
      createRouter({
        ...patientBot,
        commands,
        knowledge: () => bot.knowledge,
        state,
        log: () => undefined,
        now: () => new Date(testDay),
        moderators: { homeServer: home.guild.id, named: new Set() },
      })(interaction),
    () => undefined,
  ));
  home = discord.addGuild();
  elsewhere = discord.addGuild();
});

beforeEach(() => {
  state = memoryState();
});

afterEach(() => {
  discord.expectNoRefusals();
});

afterAll(async () => {
  await gateway.close();
  await discord.close();
});

const fan = (locale: 'en-US' | 'ja' | 'ko'): Fan => new Fan(discord, elsewhere, { name: `Fan ${locale}`, locale });
const moderator = (): Fan => new Fan(discord, home, { name: 'Boss', locale: 'en-US', permissions: manageServer });

/** Types a command and presses buttons one after the other. */
async function pageOf(ann: Fan, look: string, ...presses: readonly string[]): Promise<Reply> {
  let seen = await ann.slash(look);
  for (const name of presses) seen = await ann.press(seen, name);
  return seen;
}

const reportButtons = ({ buttonIds }: { buttonIds: readonly string[] }): string[] =>
  buttonIds.filter((id) => id.startsWith('report.'));

const idsOf = ({ message }: Reply): { buttonIds: string[] } => ({
  buttonIds: (message?.components ?? []).flatMap((row) =>
    'components' in row ? row.components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : [])) : [],
  ),
});

describe('a report from a list', () => {
  test.each([
    ['statements', '/quote', []],
    ['statements about somebody', '/quote about:Han Hyo-joo', []],
    ['search results', '/search text:Eye Love You', []],
    ['releases', '/upcoming', []],
    ['co-stars', '/costars actor:Han Hyo-joo', []],
    ['a pair', '/costars actor:Han Hyo-joo with:Oguri Shun', []],
    ['two people', '/compare a:Han Hyo-joo b:Chae Jong-hyeop', []],
    ['two works', '/compare a:Eye Love You b:Romantics Anonymous', []],
    ['a day', '/on-this-day date:02-22', []],
    ['works of an actor', '/actor name:Han Hyo-joo', ['🎬']],
    ['the cast of a work', '/series title:Eye Love You', ['🎭']],
  ] as const)(
    'GIVEN %s THEN the card has one button for it, beside the one that deletes it',
    async (_what, look, presses) => {
      const { buttonIds } = idsOf(await pageOf(fan('en-US'), look, ...presses));
      expect(reportButtons({ buttonIds })).toHaveLength(1);
      expect(buttonIds).toContain('message.delete');
    },
  );

  test.each([
    ['the front of an actor', '/actor name:Han Hyo-joo'],
    ['the front of a work', '/series title:Eye Love You'],
    ['a notice', '/actor name:qqqqqqqq'],
  ])('GIVEN %s THEN it has none: the page More has it, or there is nothing to report', async (_what, look) => {
    expect(reportButtons(idsOf(await pageOf(fan('en-US'), look)))).toEqual([]);
  });

  test.each([
    ['en-US', '/search text:Eye Love You', 'Thank you', 'Eye Love You'],
    ['ja', '/検索 語句:Eye Love You', 'ありがとうございます', 'Eye Love You'],
    ['ko', '/검색 검색어:Eye Love You', '감사합니다', 'Eye Love You'],
  ] as const)('GIVEN a record chosen in %s THEN the moderator sees its card', async (locale, look, thanks, name) => {
    const ann = fan(locale);
    const form = await ann.press(await ann.slash(look), '🚩');
    const filed = await ann.fillIn(form, { about: ['eye-love-you-2024'], kind: ['wrong'], right: 'It began later' });
    expect(filed.isEphemeral).toBe(true);
    expect(filed.text).toContain(thanks);
    const seen = await moderator().slash('/workshop page:Reports');
    expect(seen.text).toContain('It began later');
    expect(seen.embeds[1]?.title).toContain(name);
  });

  test('GIVEN something else on the card THEN the moderator sees its title', async () => {
    const ann = fan('en-US');
    const list = await ann.slash('/upcoming');
    await ann.fillIn(await ann.press(list, '🚩'), { about: ['-'], kind: ['missing'], right: 'A film is missing' });
    const seen = await moderator().slash('/workshop page:Reports');
    expect(seen.text).toContain('A film is missing');
    expect(seen.text).toContain(list.embeds[0]?.title ?? 'no title');
  });

  test('GIVEN the same fault reported on a card and in a list THEN it counts as the same', async () => {
    const [ann, bo] = [fan('en-US'), fan('ja')];
    const fields = { kind: ['wrong'], right: 'It began later' };
    await ann.fillIn(await ann.slash('/report what:eye-love-you-2024'), fields);
    const form = await bo.press(await bo.slash('/検索 語句:Eye Love You'), '🚩');
    await bo.fillIn(form, { ...fields, about: ['eye-love-you-2024'] });
    expect((await moderator().slash('/workshop page:Reports')).text).toContain('Reported by 2 people');
  });
});
