import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeError, jsonLog, type LogLine } from '../../src/bot/log.ts';
import { passwordsIn } from '../../src/bot/secrets.ts';

const token = `${Buffer.from('123456789012345678').toString('base64url')}.GabcDE.${'k'.repeat(38)}`;
const interactionToken = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OkFiY0RlZg';
const stateUrl = 'postgres://hanryu:p%40ss-w0rd@db.example:5432/hanryu';

function logger(debug = false) {
  const lines: string[] = [];
  const log = jsonLog((text) => lines.push(text), { debug, secrets: [token, ...passwordsIn(stateUrl)] });
  return { log, lines };
}

function written(line: LogLine): string {
  const { log, lines } = logger();
  log(line);
  return lines.join('');
}

/** An error like those of libraries: with a cause, and with a request body that must stay secret. */
const failure = (message: string): Error =>
  Object.assign(new Error(message, { cause: new TypeError(`fetch failed: ${message}`) }), {
    requestBody: { json: { content: 'a private text' } },
  });

describe('the log', () => {
  test('GIVEN a line THEN it is one JSON object with time, level and event', () => {
    const text = written({ level: 'info', event: 'resumed', shard: 3 });
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) as string,
      event: 'resumed',
      shard: 3,
    });
  });

  test.each([
    [false, ['info', 'warn', 'error']],
    [true, ['debug', 'info', 'warn', 'error']],
  ])('WHEN debug is %s THEN these levels are written: %j', (debug, expected) => {
    const { log, lines } = logger(debug);
    for (const level of ['debug', 'info', 'warn', 'error'] as const) log({ level, event: 'x' });
    expect(lines.map((line) => (JSON.parse(line) as LogLine).level)).toEqual(expected);
  });

  test.each([
    ['the bot token', token],
    ['the bot token of somebody else', token.replace('GabcDE', 'GxyzDE')],
    ['an interaction token in an address', `https://discord.com/api/v10/interactions/123/${interactionToken}/callback`],
    ['an interaction token of another kind', 'https://x/api/v10/interactions/123/some-other-token/callback'],
    ['an interaction token by itself', interactionToken],
    ['a webhook of it', `https://discord.com/api/v10/webhooks/123/${interactionToken}/messages/@original`],
    ['the address of the database', stateUrl],
    ['the password of the database as the driver prints it', 'password authentication failed: p@ss-w0rd'],
    ['the address of another database', 'postgresql://u:p%40ss-w0rd@host/db'],
    ['an authorization header', `Authorization: Bot ${token}`],
  ])('GIVEN an error with %s in it THEN no byte of the line has it', (_what, text) => {
    const secrets = [
      token,
      token.replace('GabcDE', 'GxyzDE'),
      interactionToken,
      'some-other-token',
      'p%40ss-w0rd',
      'p@ss-w0rd',
    ];
    for (const error of [failure(text), describeError(failure(text)), { deep: [{ text: failure(text) }] }, [text]]) {
      const line = written({ level: 'error', event: 'x', error });
      expect(secrets.filter((secret) => line.includes(secret))).toEqual([]);
      expect(line).toContain('[secret]');
      expect(line).not.toContain('a private text');
      expect(() => JSON.parse(line) as unknown).not.toThrow();
    }
  });

  test('GIVEN an error THEN the line has its stack and its causes, so that a fault can be found', () => {
    const { error } = JSON.parse(written({ level: 'error', event: 'x', error: failure('why') })) as { error: string };
    expect(error).toMatch(/^Error: why\n {4}at .*log\.test/u);
    expect(error).toContain('caused by TypeError: fetch failed: why');
  });

  test('GIVEN an error that is its own cause THEN the line ends', () => {
    const error = new Error('round');
    error.cause = error;
    expect(describeError(error).match(/caused by/gu)).toHaveLength(4);
  });

  test('GIVEN any details with a secret anywhere THEN the log has one line of JSON, without it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), fc.string(), fc.string(), (value, before, after) => {
        const line = written({ level: 'warn', event: 'x', value, text: `${before}${token}${after}` });
        expect(line).not.toContain(token);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(() => JSON.parse(line) as unknown).not.toThrow();
      }),
    );
  });

  test.each([
    [undefined, []],
    ['postgres://host/db', []],
    ['postgres://user@host/db', []],
    ['postgres://user:a%20b@host/db', ['a%20b', 'a b']],
    ['postgres://user:a@b@host/db', ['a@b', 'a@b']],
    ['postgres://user:%zz@host/db', ['%zz', '%zz']],
  ])('GIVEN the address %s THEN its passwords are %j', (address, passwords) => {
    expect(passwordsIn(address)).toEqual(passwords);
  });
});
