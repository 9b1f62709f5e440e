import { Routes } from 'discord-api-types/v10';
import { REST } from '@discordjs/rest';
import { beforeAll, describe, test, vi } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { LogLine } from '../../../src/bot/log.ts';
import { openGateway, type Gateway, type GatewayOptions } from '../../../src/doors/gateway/gateway.ts';
import { Fan } from '../../discord/fan.ts';
import { brokenJson, hangUp, serverError, type Fault } from '../../discord/faults.ts';
import { startDiscord, type LoopbackDiscord } from '../../discord/server.ts';
import { hangs, unhurried, unhurriedGateway } from '../../patience.ts';
import { realBot, type RealBot } from '../../real-data.ts';
import { wayToGateway, type Way } from './way-to-discord.ts';

/** Milliseconds. login-pause.test.ts says how long the real pauses are. */
const pause = 500;

const gatewayInfo = 'GET /gateway/bot';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

interface Started {
  readonly discord: LoopbackDiscord;
  readonly gateway: Gateway;
  readonly log: readonly LogLine[];
  /** How often the line was printed for which hosting panels wait. */
  readonly readyLines: () => number;
}

function start(discord: LoopbackDiscord, times: Pick<GatewayOptions, 'longLogin'> = {}): Started {
  const log: LogLine[] = [];
  let readyLines = 0;
  const gateway = openGateway({
    ...unhurriedGateway,
    answer: bot.answer,
    token: discord.token,
    api: discord.apiUrl,
    log: (line) => log.push(line),
    outages: [pause],
    ...times,
    onReady: () => (readyLines += 1),
    onRefused: (error) => log.push({ level: 'error', event: error.message }),
  });
  return { discord, gateway, log, readyLines: () => readyLines };
}

async function loopback(): Promise<LoopbackDiscord> {
  const discord = await startDiscord(unhurried);
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: commands.map(({ data }) => data) });
  return discord;
}

/** The one session that there may be: ready, one IDENTIFY, one answer. */
async function isWhole({ discord, gateway, readyLines }: Started): Promise<Record<string, unknown>> {
  const card = await new Fan(discord, discord.addGuild(), { name: 'Ann' }).slash('/about');
  const callbacks = discord.requests.filter(({ template }) => template.endsWith('/callback'));
  return {
    state: gateway.state(),
    readyLines: readyLines(),
    identifies: discord.gateway.identifies.length,
    answers: callbacks.length,
    text: card.text.includes('Hanryu'),
  };
}

const whole = { state: 'ready', readyLines: 1, identifies: 1, answers: 1, text: true };

describe.concurrent('GIVEN a first login that fails', () => {
  test.for<[string, Fault, number]>([
    // @discordjs/rest itself asks four times before it takes an error for one.
    ['the API hangs up', hangUp, 1],
    ['the API has an error', serverError(500), 4],
    ['the API is overloaded', serverError(503), 4],
    ['the API answers what is no JSON', brokenJson, 1],
  ])('WHEN %s, and then is well THEN the bot is ready after the pause, once', async ([, fault, times], { expect }) => {
    const discord = await loopback();
    discord.faults.plan(gatewayInfo, fault, times);
    const started = start(discord);
    await vi.waitFor(() => expect(started.gateway.state()).toBe('ready'), { timeout: hangs, interval: 50 });
    expect(await isWhole(started)).toEqual(whole);
    expect(started.log.map(({ event }) => event)).toEqual(['login failed, waiting']);
    expect(started.log[0]).toMatchObject({ level: 'warn', seconds: Math.round(pause / 1000) });
    await started.gateway.close();
    await discord.close();
  });

  test('WHEN the API accepts and does not answer THEN one line says that it takes long, and the bot is ready once it answers', async ({
    expect,
  }) => {
    const discord = await loopback();
    let answers: (() => void) | undefined;
    const answered = new Promise<void>((resolve) => (answers = resolve));
    discord.faults.plan(gatewayInfo, { waitsFor: answered });
    const started = start(discord, { longLogin: 1 });
    await vi.waitFor(() => expect(started.log).toHaveLength(1), { timeout: hangs, interval: 50 });
    expect(started.log).toEqual([{ level: 'warn', event: 'login takes long', seconds: 0.001 }]);
    expect(started.gateway.state()).toBe('connecting');
    answers?.();
    await vi.waitFor(() => expect(started.gateway.state()).toBe('ready'), { timeout: hangs, interval: 50 });
    expect(await isWhole(started)).toEqual(whole);
    await started.gateway.close();
    await discord.close();
  });

  test.for<[Way, RegExp]>([
    ['closed at once', /closed|ECONNRESET|hang up/u],
    ['answered with 503', /503/u],
  ])(
    'WHEN the gateway is %s, and then opens THEN the bot is ready, once, and one line has said why it was not',
    async ([way, reason], { expect }) => {
      const discord = await loopback();
      const front = await wayToGateway(discord.apiUrl, way);
      const info = {
        url: front.url,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      };
      discord.faults.plan(gatewayInfo, { answer: { status: 200, body: info } });
      const started = start(discord);
      await vi.waitFor(() => expect(started.log).toHaveLength(1), { timeout: hangs, interval: 50 });
      expect(started.gateway.state()).toBe('connecting');
      front.becomes('open');
      await vi.waitFor(() => expect(started.gateway.state()).toBe('ready'), { timeout: hangs, interval: 50 });
      expect(await isWhole(started)).toEqual(whole);
      expect(front.standing()).toBe(1);
      expect(started.log).toEqual([
        expect.objectContaining({
          level: 'warn',
          event: 'gateway unreachable, trying again',
          reason: expect.stringMatching(reason) as unknown,
        }),
      ]);
      await started.gateway.close();
      await front.close();
      await discord.close();
    },
  );
});
