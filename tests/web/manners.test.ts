import { describe, expect, test } from 'vitest';
import type { Get, WebAnswer } from '../../src/web/answer.ts';
import { paced } from '../../src/web/pace.ts';
import { retryAfterOf } from '../../src/web/retry-after.ts';
import { withRetries } from '../../src/web/retry.ts';

const page: WebAnswer = {
  outcome: 'page',
  status: 200,
  url: 'https://example.org/',
  contentType: '',
  version: {},
  body: new Uint8Array(),
};
const refused = (status: number, retryAfter?: number): WebAnswer => ({
  outcome: 'refused',
  status,
  url: 'https://example.org/',
  retryAfter,
});
const failed = (why: 'network' | 'timeout' | 'too-large' | 'private-address'): WebAnswer => ({
  outcome: 'failed',
  why,
  detail: '',
});

describe('asking again', () => {
  /** Answers one after the other, and notes the pauses between them. */
  async function asking(answers: readonly WebAnswer[]): Promise<{ answer: WebAnswer; pauses: number[] }> {
    const left = [...answers];
    const pauses: number[] = [];
    const get = withRetries(() => Promise.resolve(left.shift() ?? page), {
      attempts: 4,
      firstPause: 1_000,
      longestPause: 30_000,
      pause: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
    });
    return { answer: await get({ url: 'https://example.org/' }), pauses };
  }

  test.each<[string, WebAnswer[], WebAnswer, number[]]>([
    ['a page at once', [page], page, []],
    ['503, then a page', [refused(503), page], page, [1_000]],
    ['ever longer pauses', [failed('network'), failed('timeout'), refused(500), page], page, [1_000, 2_000, 4_000]],
    [
      'no more than four attempts',
      [502, 502, 502, 502, 502].map((status) => refused(status)),
      refused(502),
      [1_000, 2_000, 4_000],
    ],
    ['Retry-After above its own pause', [refused(429, 5_000), page], page, [5_000]],
    ['its own pause above Retry-After', [refused(429, 10), page], page, [1_000]],
    ['Retry-After of exactly the longest pause', [refused(429, 30_000), page], page, [30_000]],
    ['Retry-After above the longest pause', [refused(429, 30_001), page], refused(429, 30_001), []],
    ['404, which will not pass', [refused(404), page], refused(404), []],
    ['403, which will not pass', [refused(403), page], refused(403), []],
    ['a page that is too large', [failed('too-large'), page], failed('too-large'), []],
    ['a private address', [failed('private-address'), page], failed('private-address'), []],
  ])('GIVEN %s', async (_title, answers, expected, pauses) => {
    expect(await asking(answers)).toEqual({ answer: expected, pauses });
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-11-30T12:00:00Z');
  test.each([
    [undefined, undefined],
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['Mon, 30 Nov 2026 12:01:00 GMT', 60_000],
    ['Mon, 30 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
  ])('GIVEN %s THEN it is %s ms', (header, milliseconds) => {
    expect(retryAfterOf(header, now)).toBe(milliseconds);
  });
});

describe('the pace', () => {
  test('GIVEN pages of two hosts THEN each host gets one at a time with a pause, and none waits for the other host', async () => {
    const events: string[] = [];
    const open = new Map<string, () => void>();
    const get: Get = ({ url }) => {
      events.push(`ask ${url}`);
      return new Promise((resolve) => {
        open.set(url, () => resolve(page));
      });
    };
    const ask = paced(get, {
      between: 500,
      pause: (milliseconds) => Promise.resolve(void events.push(`pause ${milliseconds}`)),
    });
    const answers = ['http://a/1', 'http://a/2', 'http://b/1'].map((url) => ask({ url }));
    expect(events).toEqual(['ask http://a/1', 'ask http://b/1']);
    open.get('http://a/1')?.();
    await answers[0];
    await expect.poll(() => events.at(-1)).toBe('ask http://a/2');
    expect(events.slice(2)).toEqual(['pause 500', 'ask http://a/2']);
    for (const answer of open.values()) answer();
    await Promise.all(answers);
  });
});
