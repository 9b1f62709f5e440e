import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LogLine } from '../../src/bot/log.ts';
import { isHopeless } from '../../src/doors/gateway/client.ts';
import { openGateway, type Gateway } from '../../src/doors/gateway/gateway.ts';
import { refusalPauses } from '../../src/doors/gateway/login-pause.ts';
import { Fan } from '../discord/fan.ts';
import { rateLimited, refused } from '../discord/faults.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import type { Place } from '../discord/world/world.ts';
import { putOnDiscord } from '../on-discord.ts';
import { realBot, type RealBot } from '../real-data.ts';
import { stoppedClock } from '../discord/world/clock.ts';
import { hangs, unhurried, unhurriedGateway } from '../patience.ts';

let bot: RealBot;
let discord: LoopbackDiscord;
let gateway: Gateway;
let here: Required<Place>;
const log: LogLine[] = [];
/** Stands still, so that an answer is never late by itself. */
const clock = stoppedClock();

beforeAll(async () => {
  bot = await realBot();
  ({ discord, gateway } = await putOnDiscord(bot.answer, (line) => log.push(line), { clock }));
  here = discord.addGuild();
});

afterAll(async () => {
  await gateway.close();
  await discord.close();
});

afterEach(() => discord.expectNoRefusals());

const fan = (locale: 'en-US' | 'ja' | 'ko' = 'en-US'): Fan =>
  new Fan(discord, here, { name: 'Ann', locale, installed: 'both' });

describe('GIVEN the bot on Discord', () => {
  test('WHEN it identifies THEN without any intent, and with a presence', () => {
    expect(discord.gateway.identifies[0]).toMatchObject({
      intents: 0,
      presence: { activities: [{ state: '/ask · /actor · /series · /quote · /search' }] },
    });
  });

  test('WHEN a fan types a command THEN the card comes, and its buttons lead on', async () => {
    const ann = fan();
    const card = await ann.slash('/actor name:han hyo joo');
    expect(card.text).toContain('Han Hyo-joo');
    expect(card.isEphemeral).toBe(false);
    await ann.press(card, 'More');
    await ann.press(card, card.buttons.find((label) => label.startsWith('Sources')) ?? '');
    expect(card.text).toContain('Sources: Han Hyo-joo');
    await ann.press(card, 'Back to the card');
    await ann.choose(card, 'Open a work…', 'Romantics Anonymous (2025)');
    expect(card.text).toContain('匿名の恋人たち');
    await ann.choose(card, 'Open a person…', 'Shun Oguri');
    expect(card.text).toContain('小栗旬');
  });

  test.each([
    ['ja', '/俳優 名前:ハン・ヒョジュ', 'ハン・ヒョジュ', '詳細'],
    ['ko', '/배우 이름:한효주', '한효주', '자세히'],
  ] as const)('WHEN a fan types it in %s THEN all is in that language', async (locale, text, name, more) => {
    const card = await fan(locale).slash(text);
    expect(card.text.startsWith(name)).toBe(true);
    expect(card.buttons.join()).toContain(more);
  });

  test('WHEN a fan types THEN suggestions come, and one can be picked', async () => {
    const ann = fan('ko');
    const [first] = await ann.suggestions('/배우 이름:한효');
    expect(first?.name).toContain('한효주');
    expect((await ann.pick('/배우 이름:한효', first?.name ?? '')).text.startsWith('한효주')).toBe(true);
  });

  test('WHEN it is used in a direct message and as a user-installed app THEN the answer is the same', async () => {
    expect((await fan().inDirectMessages().slash('/series title:eye love you')).text).toContain('Eye Love You (2024)');
    const installed = new Fan(discord, here, { name: 'Bea', installed: 'user' });
    expect((await installed.slash('/about')).text).toContain('Hanryu');
  });

  test("WHEN a stranger presses a button THEN the stranger gets an own copy, and the fan's card stays", async () => {
    const card = await fan().slash('/series title:eye love you');
    const copy = await new Fan(discord, here, { name: 'Zoe', locale: 'ja' }).press(card, 'More');
    expect(copy.isEphemeral).toBe(true);
    expect(copy.text).toContain('出典15件');
    expect(card.text).toContain('Eye Love You (2024)');
  });

  test('WHEN a name is unknown THEN the fan alone hears of it', async () => {
    const reply = await fan('ja').slash('/俳優 名前:Zzyzx Qwrtplk');
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('見つかりませんでした');
  });

  test.each([
    ['another copy of the bot was faster', 400, 40060],
    ['the three seconds are over', 404, 10062],
  ])('WHEN Discord says that %s THEN the log has one debug line and nothing else', async (_what, status, code) => {
    log.length = 0;
    discord.faults.plan('POST /interactions/{interaction_id}/{interaction_token}/callback', refused(status, code, 'x'));
    const said = fan()
      .slash('/about')
      .then(({ text }) => text, String);
    await vi.waitFor(() => expect(log).toHaveLength(1), { timeout: hangs });
    clock.advance(hangs);
    expect(await said).toContain('did not respond');
    expect(log).toEqual([expect.objectContaining({ level: 'debug', error: code })]);
    expect((await fan().slash('/about')).text).toContain('Hanryu');
  });

  test('WHEN Discord asks to reconnect THEN the session is resumed and commands go on', async () => {
    discord.gateway.reconnect();
    await discord.until(() => discord.gateway.resumes[0], 'the resume');
    expect((await fan().slash('/about')).text).toContain('Hanryu');
  });
});

describe('GIVEN a 429 at login', () => {
  test.each([
    ['no Retry-After', { route: '/gateway/bot', retryAfter: 0 }, true],
    ['one of a minute', { route: '/gateway/bot', retryAfter: 60_000 }, false],
    ['one of more than a minute', { route: '/gateway/bot', retryAfter: 60_001 }, true],
    ['one of hours, elsewhere', { route: '/channels/:id/messages', retryAfter: 3_600_000 }, false],
  ])('WHEN it has %s THEN the library is kept from waiting for it: %o', (_what, data, hopeless) => {
    expect(isHopeless(data)).toBe(hopeless);
  });

  test.each([
    ['without Retry-After', undefined, refusalPauses[0] / 1000],
    ['of 23 hours', 82_721, 82_721],
  ])(
    'WHEN it comes %s THEN there is one request, one line of the log, and a long wait that a stop ends at once',
    async (_what, seconds, wait) => {
      const limited = await startDiscord(unhurried);
      limited.faults.plan('GET /gateway/bot', rateLimited(seconds), 1000);
      const lines: LogLine[] = [];
      const door = openGateway({
        ...unhurriedGateway,
        answer: bot.answer,
        token: limited.token,
        api: limited.apiUrl,
        log: (line) => lines.push(line),
        onReady: () => undefined,
        onRefused: () => undefined,
      });
      await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: hangs });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(limited.requests.filter(({ template }) => template === '/gateway/bot')).toHaveLength(1);
      expect(lines).toEqual([
        { level: 'warn', event: 'login failed, waiting', reason: 'Discord limits this address (429)', seconds: wait },
      ]);
      await door.close();
      await limited.close();
    },
  );
});
