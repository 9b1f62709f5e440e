import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkClock } from '../../src/doctor/clock.ts';
import { checkDatabase, todoFor } from '../../src/doctor/database.ts';
import { checkDiscord, type DiscordFacts } from '../../src/doctor/discord.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { hasPostgres, workersCluster } from '../state/postgres.ts';
import { hangUp, rateLimited, refused, serverError, type Fault } from '../discord/faults.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import { unhurried } from '../patience.ts';

const payloads = commands.map(({ data }) => data);
let discord: LoopbackDiscord;

beforeEach(async () => {
  discord = await startDiscord(unhurried);
  const rest = new REST({ api: discord.apiUrl, version: '10' }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: payloads });
});
afterEach(() => discord.close());

function examine(facts: Partial<DiscordFacts> = {}): Promise<Finding[]> {
  return checkDiscord({
    token: discord.token,
    api: discord.apiUrl,
    applicationId: undefined,
    publicKey: undefined,
    isSharded: false,
    commands: payloads,
    ...facts,
  });
}

/** `check verdict` of all that is not well. */
const unwell = (findings: readonly Finding[]): string[] =>
  findings.filter(({ verdict }) => verdict !== 'good').map(({ check, verdict }) => `${check} ${verdict}`);

const answering = (body: unknown, headers: Record<string, string> = {}): Fault => ({
  answer: { status: 200, body, headers },
});

const gateway = (remaining: number, shards = 1): Fault =>
  answering({
    url: 'wss://x',
    shards,
    session_start_limit: { total: 1000, remaining, reset_after: 7_200_000, max_concurrency: 1 },
  });

describe('npm run doctor, asking Discord', () => {
  test('GIVEN a healthy bot THEN each check says so, Discord gets four requests, and nothing changes', async () => {
    const before = discord.requests.length;
    const findings = await examine();
    expect(findings.map(({ check, verdict }) => `${check} ${verdict}`)).toEqual([
      'DISCORD_TOKEN good',
      'application good',
      'logins good',
      'commands good',
      'clock good',
    ]);
    expect(discord.requests.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET']);
    expect(JSON.stringify(findings)).not.toContain(discord.token);
    discord.expectNoRefusals();
  });

  test.each<[string, string, Fault, string, RegExp]>([
    ['a limited address', 'GET /users/@me', rateLimited(82_721), 'Discord mend', /for 1379 minutes/u],
    ['a ban page without a time', 'GET /users/@me', rateLimited(), 'Discord mend', /limits this address \(429\)/u],
    ['a Discord in trouble', 'GET /users/@me', serverError(503), 'Discord look', /trouble itself \(503\)/u],
    ['a connection that breaks', 'GET /users/@me', hangUp, 'Discord mend', /cannot be reached/u],
    ['no right', 'GET /applications/@me', refused(403, 50_001, 'Missing Access'), 'Discord mend', /403, 50001/u],
    ['few logins left', 'GET /gateway/bot', gateway(499), 'logins look', /499 of 1000 left for 2 hours/u],
    ['hardly any login left', 'GET /gateway/bot', gateway(10), 'logins mend', /10 of 1000/u],
    ['advice to use shards', 'GET /gateway/bot', gateway(1000, 3), 'logins look', /advises 3 shards/u],
  ])('GIVEN %s THEN the doctor says so and names the remedy', async (_what, endpoint, fault, expected, words) => {
    discord.faults.plan(endpoint, fault, 10);
    const findings = await examine();
    expect(unwell(findings)).toEqual([expected]);
    const found = findings.find(({ verdict }) => verdict !== 'good');
    expect(found?.found).toMatch(words);
    expect(found?.todo).toMatch(/\.$/u);
    expect(discord.requests.length).toBeLessThan(10);
  });

  test.each([
    [500, []],
    [499, ['logins look']],
    [11, ['logins look']],
    [10, ['logins mend']],
  ])('GIVEN %i logins left THEN %j', async (remaining, expected) => {
    discord.faults.plan('GET /gateway/bot', gateway(remaining));
    expect(unwell(await examine())).toEqual(expected);
  });

  test('GIVEN SHARDS is set already THEN the advice is not repeated', async () => {
    discord.faults.plan('GET /gateway/bot', gateway(1000, 3));
    expect(unwell(await examine({ isSharded: true }))).toEqual([]);
  });

  test('GIVEN a token that Discord refuses THEN the report says so without the token', async () => {
    const token = `${'A'.repeat(24)}.looped.${'y'.repeat(38)}`;
    const findings = await examine({ token });
    expect(unwell(findings)).toEqual(['DISCORD_TOKEN mend']);
    expect(JSON.stringify(findings)).not.toContain(token);
  });

  test('GIVEN an unreachable Discord THEN the report says so', async () => {
    const findings = await examine({ api: 'http://127.0.0.1:9/api' });
    expect(findings).toEqual([
      expect.objectContaining({ check: 'Discord', verdict: 'mend', found: 'it cannot be reached (ECONNREFUSED)' }),
    ]);
  });

  test('GIVEN registered commands that differ from the code THEN the report names them and npm run register', async () => {
    const findings = await examine({ commands: payloads.slice(1) });
    expect(unwell(findings)).toEqual(['commands mend']);
    expect(findings.find(({ check }) => check === 'commands')).toMatchObject({
      found: `Discord has others: - /${payloads[0]?.name}`,
      todo: 'Run: npm run register',
    });
  });

  test('GIVEN the id of another application THEN the right one is named', async () => {
    const findings = await examine({ applicationId: '123456789012345678' });
    expect(unwell(findings)).toEqual(['DISCORD_APPLICATION_ID mend']);
    expect(JSON.stringify(findings)).toContain(discord.application.id);
  });

  test('GIVEN a public key of another application THEN it is an error', async () => {
    expect(unwell(await examine({ publicKey: discord.application.verify_key }))).toEqual([]);
    expect(unwell(await examine({ publicKey: 'ab'.repeat(32) }))).toEqual(['DISCORD_PUBLIC_KEY mend']);
  });

  test('GIVEN an interactions endpoint in the portal WHEN the bot uses the gateway THEN the report says that it would receive none', async () => {
    const elsewhere = { ...discord.application, interactions_endpoint_url: 'https://bot.example/interactions' };
    discord.faults.plan('GET /applications/@me', answering(elsewhere));
    expect(unwell(await examine())).toEqual(['interactions mend']);
    discord.faults.plan('GET /applications/@me', answering(elsewhere));
    expect(unwell(await examine({ publicKey: discord.application.verify_key }))).toEqual([]);
  });

  test("GIVEN Discord's clock an hour behind THEN ours is wrong", async () => {
    const date = new Date(Date.now() - 3_600_000).toUTCString();
    discord.faults.plan('GET /users/@me', answering({ id: '1', username: 'x' }, { date }));
    expect(unwell(await examine())).toEqual(['clock mend']);
  });
});

describe('the clock', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  test.each([
    [0, 'good'],
    [5_000, 'good'],
    [-5_000, 'good'],
    [5_001, 'look'],
    [-5_001, 'look'],
    [300_000, 'look'],
    [300_001, 'mend'],
    [-3_600_000, 'mend'],
  ] as const)('GIVEN %i ms of difference THEN %s', (skew, verdict) => {
    expect(checkClock(now, now + skew).verdict).toBe(verdict);
  });

  test('GIVEN a clock that is wrong THEN the report says whether it is fast or slow', () => {
    expect(checkClock(now, now + 60_000).found).toBe("60 s ahead of Discord's");
    expect(checkClock(now, now - 60_000).found).toBe("60 s behind Discord's");
  });
});

describe('STATE_URL', () => {
  test.each([
    ['mysql://u:s3cret@h/d', /no address of PostgreSQL/u],
    ['postgres://', /no address of PostgreSQL/u],
    ['postgres://u:s3cret@127.0.0.1:9/d', /cannot be used \(ECONNREFUSED\)/u],
    ['postgres://u:s3cret@host.invalid/d', /cannot be used \((?:ENOTFOUND|EAI_AGAIN)\)/u],
  ])('GIVEN %s THEN the report names the fault without the password', async (url, words) => {
    const finding = await checkDatabase(url);
    expect(finding.verdict).toBe('mend');
    expect(finding.found).toMatch(words);
    expect(JSON.stringify(finding)).not.toContain('s3cret');
  });
});

describe('STATE_URL of a server with a certificate of its own', () => {
  test.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('GIVEN %s THEN the report says how to name the certificate, or how to do without', (code) => {
    expect(todoFor(code)).toMatch(/verify-full&sslrootcert=.*sslmode=no-verify/u);
  });

  test.each(['ECONNREFUSED', '28P01', 'UNKNOWN'])('GIVEN %s THEN certificates are not mentioned', (code) => {
    expect(todoFor(code)).not.toContain('certificate');
  });
});

describe.skipIf(!hasPostgres)('STATE_URL of a real PostgreSQL', () => {
  test('GIVEN a database of the bot THEN it is good', async () => {
    const finding = await checkDatabase(workersCluster().newDatabase());
    expect(finding.verdict).toBe('good');
    expect(finding.found).toMatch(/^PostgreSQL \d+(?:\.\d+)* .*answers$/u);
  });

  test('GIVEN a missing database THEN the report says how to create it', async () => {
    const nowhere = workersCluster().url.replace('/postgres?', '/nowhere?');
    expect(await checkDatabase(nowhere)).toMatchObject({
      verdict: 'mend',
      found: 'PostgreSQL cannot be used (3D000)',
      todo: 'The database that STATE_URL names is not there: create it.',
    });
  });

  test('GIVEN a database that a newer version wrote THEN the report says that the start refuses it', async () => {
    const url = workersCluster().newDatabase();
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    await owner.query('create table schema_version (version integer not null); insert into schema_version values (99)');
    await owner.end();
    const finding = await checkDatabase(url);
    expect(finding).toMatchObject({ verdict: 'mend', found: 'a newer Hanryu wrote this database' });
    expect(finding.todo).toContain('version 99');
  });

  test('GIVEN a database user who may not create tables THEN the report says so', async () => {
    const url = workersCluster().newDatabase();
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    await owner.query('create role guest login; revoke create on schema public from public');
    await owner.end();
    expect(await checkDatabase(url.replace('postgres@', 'guest@'))).toMatchObject({
      verdict: 'mend',
      found: 'PostgreSQL answers, but lets us make no table',
    });
  });
});
