import { REST } from '@discordjs/rest';
import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogLine } from '../../../src/bot/log.ts';
import { openEndpoint } from '../../../src/doors/http/server.ts';
import { commandInteraction } from '../../../src/doors/interactions.ts';
import type { Serving } from '../../../src/doors/listening.ts';
import { realBot } from '../../real-data.ts';
import { attack, attacks } from './hostile.ts';
import { createSender, send } from './signed.ts';

/** `npm run bench -- hostile 10000` sends more of them and measures the memory. */
const requests = 500;

describe('GIVEN an endpoint that the whole internet knows', () => {
  const sender = createSender();
  const log: LogLine[] = [];
  const rejected: unknown[] = [];
  let answered = 0;
  let serving: Serving;
  beforeAll(async () => {
    const bot = await realBot();
    process.on('unhandledRejection', (error) => rejected.push(error));
    serving = await openEndpoint({
      answer(interaction) {
        answered += 1;
        return bot.answer(interaction);
      },
      publicKey: sender.publicKey,
      port: 0,
      host: '127.0.0.1',
      rest: () => Promise.resolve(new REST()),
      log: (line) => log.push(line),
      now: () => new Date(),
    });
  });
  afterAll(() => serving.close());

  test(`WHEN ${requests} hostile requests come THEN none is accepted, and fans are answered as before`, async () => {
    const { accepted, fates } = await attack(serving.port, sender, requests);
    expect(accepted).toEqual([]);
    expect(answered).toBe(0);
    expect([...fates.keys()].toSorted()).toEqual(Object.keys(attacks).toSorted());
    expect([...(fates.get('signed by a stranger') ?? [])].map(([fate]) => fate)).toEqual([401]);
    const body = JSON.stringify(commandInteraction('about', [], Locale.EnglishUS));
    expect((await send(serving.port, { headers: sender.headers(body), body })).status).toBe(200);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
    expect(rejected).toEqual([]);
  });
});
