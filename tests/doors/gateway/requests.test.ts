import type { ResponseLike } from '@discordjs/rest';
import { describe, expect, test } from 'vitest';
import type { LogLine } from '../../../src/bot/log.ts';
import { mostInvalid, mostLimited, watchRequests, windowMilliseconds } from '../../../src/doors/gateway/requests.ts';

const message = 'https://discord.com/api/v10/channels/1/messages';
const callback = 'https://discord.com/api/v10/interactions/1/token/callback?with_response=false';

function watched() {
  const clock = { now: 1_000_000_000 };
  const next = { status: 200, scope: 'user' };
  const asked: string[] = [];
  const log: LogLine[] = [];
  const watch = watchRequests({
    log: (line) => log.push(line),
    now: () => clock.now,
    request: (url) => {
      asked.push(url);
      const headers = new Headers({ 'x-ratelimit-scope': next.scope });
      return Promise.resolve({ status: next.status, headers } as unknown as ResponseLike);
    },
  });
  const ask = (url = message): Promise<unknown> => watch.makeRequest(url, {});
  async function askTimes(times: number): Promise<void> {
    for (let turn = 0; turn < times; turn += 1) await ask();
  }
  return { clock, next, asked, log, watch, ask, askTimes };
}

describe('the watch over invalid requests', () => {
  test.each([
    [200, 'user', 0],
    [404, 'user', 0],
    [500, 'user', 0],
    [401, 'user', 1],
    [403, 'user', 1],
    [429, 'user', 1],
    [429, 'global', 1],
    [429, 'shared', 0],
  ])('GIVEN an answer %i of the scope %s THEN it counts %i', async (status, scope, count) => {
    const { next, watch, ask } = watched();
    Object.assign(next, { status, scope });
    await ask();
    expect(watch.invalid()).toBe(count);
  });

  test(`GIVEN ${mostInvalid} of them THEN only answers to interactions go out, and one line says so`, async () => {
    const { next, asked, log, ask, askTimes } = watched();
    next.status = 403;
    await askTimes(mostInvalid - 1);
    expect(log).toEqual([]);
    await ask();
    expect(log).toEqual([expect.objectContaining({ level: 'error', invalid: mostInvalid, minutes: 10 })]);
    asked.length = 0;
    for (let turn = 0; turn < 50; turn += 1) await expect(ask()).rejects.toThrow('not sent');
    expect(asked).toEqual([]);
    await ask(callback);
    expect(asked).toEqual([callback]);
    expect(log).toHaveLength(1);
  });

  test('GIVEN it has stopped WHEN ten minutes pass without another refusal THEN it goes on', async () => {
    const { next, clock, log, watch, ask, askTimes } = watched();
    next.status = 401;
    await askTimes(mostInvalid);
    next.status = 200;
    clock.now += windowMilliseconds - 1;
    await expect(ask()).rejects.toThrow('not sent');
    clock.now += 1;
    await ask();
    expect(watch.invalid()).toBe(0);
    expect(log.map(({ event }) => event)).toEqual([
      'too many invalid requests, only answers are sent',
      'requests to Discord resumed',
    ]);
  });

  test('GIVEN one refusal every three seconds and a little, forever, THEN it never stops', async () => {
    const { next, clock, log, ask } = watched();
    next.status = 403;
    for (let turn = 0; turn < 1_000; turn += 1) {
      clock.now += windowMilliseconds / (mostInvalid - 2);
      await ask();
    }
    expect(log).toEqual([]);
  });

  test('GIVEN the clock goes back THEN a refusal in the future does not count forever', async () => {
    const { next, clock, watch, askTimes } = watched();
    next.status = 403;
    await askTimes(100);
    clock.now -= 3_600_000;
    expect(watch.invalid()).toBe(0);
  });

  test.each([message, callback])(
    `GIVEN 429 for ever THEN %s is given up after ${mostLimited} requests, and the next one is sent again`,
    async (url) => {
      const { next, asked, ask } = watched();
      next.status = 429;
      for (let turn = 1; turn < mostLimited; turn += 1) await ask(url);
      await expect(ask(url)).rejects.toThrow(`limited this request ${mostLimited} times in a row`);
      expect(asked).toHaveLength(mostLimited);
      await ask(url);
      expect(asked).toHaveLength(mostLimited + 1);
    },
  );

  test('GIVEN limits that end in time, or of different requests THEN none is given up', async () => {
    const { next, asked, ask } = watched();
    for (let turn = 0; turn < 3 * mostLimited; turn += 1) {
      next.status = turn % mostLimited === mostLimited - 1 ? 200 : 429;
      await ask();
    }
    next.status = 429;
    for (let turn = 0; turn < 3 * mostLimited; turn += 1) await ask(`${message}/${turn}`);
    expect(asked).toHaveLength(6 * mostLimited);
  });

  test('GIVEN the address of the gateway, which the login paces THEN it is never given up here', async () => {
    const { next, asked, ask } = watched();
    next.status = 429;
    for (let turn = 0; turn < 3 * mostLimited; turn += 1) await ask('https://discord.com/api/v10/gateway/bot');
    expect(asked).toHaveLength(3 * mostLimited);
  });

  const closed = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  test.each([
    ['an answer', callback, closed, 2],
    ['an answer, by fetch', callback, new TypeError('fetch failed', { cause: closed }), 2],
    ['an answer that fails for another reason', callback, new Error('getaddrinfo ENOTFOUND'), 1],
    ['a message, which would stand there twice', message, closed, 1],
  ])(
    'GIVEN a kept connection that closes under %s THEN it is sent as often as is safe',
    async (_what, url, error, times) => {
      let sent = 0;
      const { makeRequest } = watchRequests({
        log: () => undefined,
        now: () => 0,
        request: () => {
          sent += 1;
          return Promise.reject(error);
        },
      });
      await expect(makeRequest(url, {})).rejects.toBe(error);
      expect(sent).toBe(times);
    },
  );
});
