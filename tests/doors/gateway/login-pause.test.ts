import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { outagePauses, pauseAfterLogin, refusalPauses } from '../../../src/doors/gateway/login-pause.ts';
import { pauseAfter } from '../../../src/doors/gateway/pacing.ts';

const request = { files: undefined, body: undefined };
const url = 'https://discord.com/api/v10/gateway/bot';

const answered = (status: number): HTTPError => new HTTPError(status, 'of the test', 'GET', url, request);
const refused = new DiscordAPIError({ code: 0, message: 'of the test' }, 0, 403, 'GET', url, request);
const limited = (retryAfter: number): RateLimitError =>
  new RateLimitError({
    global: false,
    hash: '',
    limit: 1,
    majorParameter: 'global',
    method: 'GET',
    retryAfter,
    route: '/gateway/bot',
    scope: 'user',
    sublimitTimeout: 0,
    timeToReset: retryAfter,
    url,
  });
const network = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:443'), { code: 'ECONNREFUSED' });

describe('the pause after a failed login', () => {
  test.each([
    ['the network', network],
    ['500', answered(500)],
    ['503', answered(503)],
    ['broken JSON', new SyntaxError('of the test')],
  ])('GIVEN %s THEN the pause is seconds, and never more than a minute', (_what, error) => {
    const pauses = Array.from({ length: 6 }, (_, attempt) => pauseAfterLogin(error, attempt).milliseconds);
    expect(pauses).toEqual([...outagePauses, outagePauses[3], outagePauses[3]]);
    expect(Math.max(...pauses)).toBe(60_000);
  });

  test.each([
    ['a refusal', refused],
    ['400', answered(400)],
    ['499', answered(499)],
    ['429', limited(0)],
  ])('GIVEN %s THEN the pause is minutes, up to an hour', (_what, error) => {
    const pauses = Array.from({ length: 5 }, (_, attempt) => pauseAfterLogin(error, attempt).milliseconds);
    expect(pauses).toEqual([...refusalPauses, refusalPauses[3]]);
  });

  test('GIVEN 429 with a time THEN the pause has that length, unless it is longer anyway', () => {
    expect(pauseAfterLogin(limited(82_721_000), 0).milliseconds).toBe(82_721_000);
    expect(pauseAfterLogin(limited(1_000), 1).milliseconds).toBe(refusalPauses[1]);
  });

  test('GIVEN an error THEN its first line is the reason', () => {
    expect(pauseAfterLogin(network, 0).reason).toBe('Error: connect ECONNREFUSED 127.0.0.1:443');
    expect(pauseAfterLogin(limited(0), 0).reason).toBe('Discord limits this address (429)');
  });
});

describe('the pause before a connection to the gateway', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 1_000],
    [3, 2_000],
    [7, 32_000],
    [8, 60_000],
    [500, 60_000],
  ])('GIVEN %i failures in a row THEN the pause is %i ms', (failures, milliseconds) => {
    expect(pauseAfter(failures)).toBe(milliseconds);
  });
});
