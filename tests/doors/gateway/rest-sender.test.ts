import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogLine } from '../../../src/bot/log.ts';
import { createRestSender } from '../../../src/doors/gateway/rest-sender.ts';
import { hangUp, refused, type Fault } from '../../discord/faults.ts';
import { startDiscord, type LoopbackDiscord } from '../../discord/server.ts';
import { unhurried } from '../../patience.ts';

let discord: LoopbackDiscord;
beforeAll(async () => {
  discord = await startDiscord(unhurried);
});
afterAll(() => discord.close());

test.each<[string, Fault, string]>([
  ['the channel is gone', refused(404, 10_003, 'Unknown Channel'), 'gone'],
  ['the bot may not look into it', refused(403, 50_001, 'Missing Access'), 'gone'],
  ['the thread is archived', refused(400, 50_083, 'Thread is archived'), 'refused'],
  ['the thread is locked', refused(403, 160_005, 'Thread is locked'), 'refused'],
  ['the channel takes no text', refused(400, 50_008, 'Cannot send messages in a non-text channel'), 'refused'],
  ['the form is not valid', refused(400, 50_035, 'Invalid Form Body'), 'refused'],
  ['the network fails', hangUp, 'later'],
])('GIVEN a digest WHEN %s THEN %j is %s', async (_what, fault, result) => {
  const log: LogLine[] = [];
  const sender = createRestSender({ token: discord.token, api: discord.apiUrl, log: (line) => log.push(line) });
  discord.faults.plan('POST /channels/{channel_id}/messages', fault);
  const to = { kind: 'channel', id: discord.addGuild().channel.id } as const;
  expect(await sender.send(to, { embeds: [{ title: 'News' }] }, 'nonce')).toBe(result);
  expect(log).toHaveLength(result === 'gone' ? 0 : 1);
});
