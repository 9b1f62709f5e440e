import { beforeAll, describe, test, vi } from 'vitest';
import { hangs } from '../../patience.ts';
import { realBot, type RealBot } from '../../real-data.ts';
import { thorough } from '../../thorough.ts';
import { disturbed } from './disturbed.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

const resumed = [1001, 4000, 4001, 4002, 4009];
const identified = [1000, 4003, 4005, 4007, 4008];

// Each test has its own Discord and runs concurrently, because a new IDENTIFY takes five seconds.
describe.concurrent('GIVEN a gateway that closes', () => {
  test.for(thorough ? [...resumed, ...identified] : resumed)(
    'WHEN it closes with %i THEN the bot comes back, and a fan is answered',
    async (code, { expect }) => {
      const { discord, ann, leave } = await disturbed({ answer: bot.answer });
      const sessions = (): number => discord.gateway.resumes.length + discord.gateway.identifies.length;
      discord.gateway.close(code);
      await discord.until(() => (sessions() > 1 ? true : undefined), 'another session');
      expect((await ann.slash('/about')).text).toContain('Hanryu');
      expect(discord.gateway.identifies.length).toBeLessThanOrEqual(2);
      await leave();
    },
  );

  test.for([
    [4004, /^DISCORD_TOKEN was refused/u],
    [4010, /number of this shard.*SHARDS/u],
    [4011, /several shards now.*docs\/operators\.md/u],
    [4012, /API version.*newer Hanryu/u],
    [4013, /intents.*4013.*report/u],
    [4014, /intents.*4014.*report/u],
  ] as const)(
    'WHEN it closes with %i, after which Discord lets nobody come back, THEN one sentence says what to do',
    async ([code, sentence], { expect }) => {
      const { discord, gateway, refusals, leave } = await disturbed({ answer: bot.answer });
      discord.gateway.close(code);
      await discord.until(() => refusals[0], 'the sentence');
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(refusals).toEqual([expect.stringMatching(sentence)]);
      expect(discord.gateway.addresses).toHaveLength(1);
      expect(gateway.state()).toBe('connecting');
      await leave();
    },
  );

  test('WHEN it ends every session as soon as it is resumed THEN the bot comes back less and less often, and one line says why', async ({
    expect,
  }) => {
    const { discord, gateway, ann, log, leave } = await disturbed({ answer: bot.answer });
    const isReady = () => expect(gateway.state()).toBe('ready');
    const instants: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      discord.gateway.close(4000);
      await discord.until(() => discord.gateway.resumes[time], `resume ${time + 1}`);
      instants.push(performance.now());
      await vi.waitFor(isReady, { timeout: hangs, interval: 5 });
    }
    const gaps = instants.slice(1).map((instant, index) => instant - (instants[index] ?? 0));
    expect(gaps[1]).toBeGreaterThan(900);
    expect(gaps[2]).toBeGreaterThan(1_900);
    expect(log.filter(({ level }) => level === 'warn')).toEqual([
      expect.objectContaining({
        event: 'gateway unreachable, trying again',
        reason: 'the gateway ends each session at once',
      }),
    ]);
    expect(log.filter(({ event }) => event === 'reconnecting')).toHaveLength(2);
    expect((await ann.slash('/about')).text).toContain('Hanryu');
    await leave();
  });

  test('WHEN it ends every session, but delivers something in each, THEN the bot comes back without a pause', async ({
    expect,
  }) => {
    const { discord, ann, log, leave } = await disturbed({ answer: bot.answer });
    for (let time = 0; time < 5; time += 1) {
      discord.gateway.close(4000);
      await discord.until(() => discord.gateway.resumes[time], `resume ${time + 1}`);
      expect((await ann.slash('/about')).text).toContain('Hanryu');
    }
    expect(log.filter(({ level }) => level === 'warn')).toEqual([]);
    await leave();
  });
});
