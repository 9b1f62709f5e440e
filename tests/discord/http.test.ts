import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from './demo/commands.ts';
import { Fan } from './fan.ts';
import { startDiscord, type LoopbackDiscord } from './server.ts';
import { hangs, unhurried } from '../patience.ts';
import { stoppedClock } from './world/clock.ts';

interface Received {
  type: number;
  id: string;
  token: string;
  data: { options: { value: string }[] };
}
type Answering = (interaction: Received) => object | 202 | 500;

/** Stands still, so that an answer is late only where a test says so. */
const clock = stoppedClock();
let discord: LoopbackDiscord;
let ann: Fan;
const servers: Server[] = [];

beforeAll(async () => {
  discord = await startDiscord({ ...unhurried, clock });
  ann = new Fan(discord, discord.addGuild(), { name: 'Ann' });
  const rest = new REST(discord.clientOptions.rest).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: commands });
});
afterAll(async () => {
  for (const server of servers) server.close();
  await discord.close();
});

/** The smallest endpoint that Discord accepts; `checks: false` is one that it must not accept. */
async function serve(answering: Answering, checks = true): Promise<string> {
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      if (checks && !isGenuine(request, body)) return response.writeHead(401).end();
      const interaction = JSON.parse(body) as Received;
      const answer = interaction.type === 1 ? { type: 1 } : answering(interaction);
      if (typeof answer === 'number') return response.writeHead(answer).end();
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

const ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

function isGenuine({ headers }: IncomingMessage, body: string): boolean {
  const key = createPublicKey({
    key: Buffer.concat([ED25519, Buffer.from(discord.application.verify_key, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  const signature = Buffer.from(String(headers['x-signature-ed25519']), 'hex');
  return verify(null, Buffer.from(String(headers['x-signature-timestamp']) + body), key, signature);
}

describe('GIVEN the developer portal', () => {
  test('WHEN the endpoint does not check signatures THEN the address is not accepted', async () => {
    const url = await serve(() => ({ type: 1 }), false);
    await expect(discord.setInteractionsEndpoint(url)).rejects.toThrow(
      'an invalid signature was answered with 200, not with 401',
    );
  });

  test('WHEN it refuses everything THEN the address is not accepted', async () => {
    const server = createServer((_, response) => response.writeHead(401).end()).listen(0, '127.0.0.1');
    servers.push(server);
    await new Promise((done) => server.once('listening', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(discord.setInteractionsEndpoint(url)).rejects.toThrow('PING was answered with 401, not with 200');
  });
});

async function use(answering: Answering): Promise<void> {
  await discord.setInteractionsEndpoint(await serve(answering));
}

describe('GIVEN an endpoint', () => {
  test('WHEN it answers inline THEN the person sees the answer', async () => {
    await use(({ type, data }) =>
      type === 4
        ? { type: 8, data: { choices: [{ name: 'Han', value: 'han' }] } }
        : { type: 4, data: { content: `hello ${data.options[0]?.value}` } },
    );
    expect((await ann.slash('/actor name:han')).text).toBe('hello han');
    expect(await ann.suggestions('/actor name:h')).toEqual([{ name: 'Han', value: 'han' }]);
  });

  test('WHEN it answers 202 and then by REST THEN the person sees the answer', async () => {
    const rest = new REST(discord.clientOptions.rest);
    await use(({ id, token }) => {
      void rest.post(Routes.interactionCallback(id, token), {
        auth: false,
        body: { type: 4, data: { content: 'later' } },
      });
      return 202;
    });
    expect((await ann.slash('/slow')).text).toBe('later');
  });

  test('WHEN the answer breaks a limit THEN it is refused and recorded', async () => {
    await use(() => ({ type: 4, data: { content: 'x'.repeat(2001) } }));
    await expect(ann.slash('/slow')).rejects.toThrow('must NOT have more than 2000 characters');
    expect(() => discord.expectNoRefusals()).toThrow('inline answer: /data/content');
  });

  test.each([
    ['fails', () => 500 as const, 'the endpoint answered 500'],
    [
      'says 202 and no more',
      () => {
        setImmediate(() => clock.advance(hangs));
        return 202 as const;
      },
      `no response within ${hangs} ms`,
    ],
  ])('WHEN it %s THEN the person reads that the application did not respond', async (_, answering, reason) => {
    await use(answering);
    await expect(ann.slash('/slow')).rejects.toThrow(`The application did not respond: ${reason}`);
  });
});
