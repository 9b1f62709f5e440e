import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  allFollowers,
  followerAt,
  followOn,
  mostFollows,
  takeTrouble,
  unfollow,
  type Address,
  type Followed,
} from '../../src/follow/follows.ts';
import { mayTryAgain, withArrival, withAttempt, type Ledger } from '../../src/follow/ledger.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import { compared, nextItem, type Facts, type News } from '../../src/follow/snapshot.ts';
import type { Store } from '../../src/state/store.ts';
import { dayIn, zoneOf } from '../../src/follow/zones.ts';

const user: Address = { kind: 'user', id: '1' };
const channel: Address = { kind: 'channel', id: '2' };
const morning = new Date('2026-11-21T08:00:00+09:00');
const noon = new Date('2026-11-21T12:00:00+09:00');

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

const follow = (id: string, to: Address = user, now = noon, zone?: string): Promise<Followed> =>
  followOn(store, { id, to, language: 'ja', zone, usualZone: 'Asia/Tokyo' }, now);

describe('following', () => {
  test.each([
    [user, 50],
    [channel, 25],
  ])('GIVEN %j THEN %i may be followed and not one more', async (to, most) => {
    expect(mostFollows[to.kind]).toBe(most);
    for (let index = 0; index < most; index += 1)
      expect((await follow(`a-${index}`, to)).verdict, `number ${index + 1}`).toBe('followed');
    expect(await follow('one-more', to)).toEqual({ verdict: 'full', most });
    expect((await follow('a-0', to)).verdict).toBe('already');
    await unfollow(store, to, 'a-0');
    expect((await follow('one-more', to)).verdict).toBe('followed');
  });

  test('GIVEN 80 follows at the same instant THEN 50 are kept', async () => {
    const all = await Promise.all(Array.from({ length: 80 }, (_, index) => follow(`a-${index}`)));
    expect(all.filter(({ verdict }) => verdict === 'followed')).toHaveLength(50);
    expect((await followerAt(store, user))?.follows).toHaveLength(50);
  });

  test.each([
    ['before nine', morning, { day: '2026-11-20', through: '2026-11-20' }, '2026-11-21'],
    ['at nine', new Date('2026-11-21T09:00:00+09:00'), { day: '2026-11-21', through: '2026-11-21' }, '2026-11-22'],
    ['after nine', noon, { day: '2026-11-21', through: '2026-11-21' }, '2026-11-22'],
  ])('GIVEN a first follow %s THEN the morning of that day counts, or is over', async (_when, now, ledger, since) => {
    await follow('a', user, now);
    const kept = await followerAt(store, user);
    expect(kept?.ledger).toMatchObject(ledger);
    expect(kept?.follows[0]?.since).toBe(since);
  });

  test('GIVEN no zone at a later follow THEN the one asked for stays, and a new one replaces it', async () => {
    await follow('a', user, noon, 'Europe/Paris');
    await follow('b');
    expect((await followerAt(store, user))?.zone).toBe('Europe/Paris');
    await follow('b', user, noon, 'Asia/Seoul');
    expect((await followerAt(store, user))?.zone).toBe('Asia/Seoul');
  });

  test('GIVEN the last follow is ended THEN nothing is left of the follower', async () => {
    await follow('a');
    await follow('b');
    await unfollow(store, user, 'a');
    expect(await unfollow(store, user, 'a')).toBeUndefined();
    await unfollow(store, user, 'b');
    expect(await store.list('follows')).toEqual([]);
  });

  test('GIVEN somebody is forgotten THEN all of theirs goes, and the channel stays', async () => {
    await follow('a');
    await follow('a', channel);
    expect(await store.eraseOwner('1')).toBe(1);
    expect((await allFollowers(store)).map(({ to }) => to)).toEqual([channel]);
  });

  test('GIVEN what is kept cannot be read THEN it is nobody, and following begins anew', async () => {
    await store.change('follows', 'user.1', () => ({ keep: { value: { odd: true }, owner: '1' }, result: undefined }));
    expect(await allFollowers(store)).toEqual([]);
    expect(await takeTrouble(store, user)).toBe(false);
    expect((await follow('a')).verdict).toBe('followed');
  });
});

describe('the ledger', () => {
  const ledger: Ledger = { day: '2026-11-20', through: '2026-11-20', next: 3 };
  const message = {
    day: '2026-11-21',
    through: '2026-11-21',
    next: 5,
    nonce: 'n',
    digest: { day: '2026-11-21', entries: [{ work: 'w', reasons: [{ kind: 'work' as const }], follows: ['a'] }] },
  };

  test('GIVEN an attempt THEN the position moves only when the message arrived', () => {
    const begun = withAttempt(ledger, message, 1000);
    expect(begun).toMatchObject(ledger);
    expect(begun.pending && withArrival(begun.pending)).toEqual({ day: '2026-11-21', through: '2026-11-21', next: 5 });
  });

  test.each([
    [1, 59],
    [2, 119],
    [3, 239],
    [7, 3599],
    [20, 3599],
  ])('GIVEN %i attempts THEN the next one comes after %i seconds, not before', (attempts, seconds) => {
    const pending = { ...message, attempts, at: 0 };
    expect(mayTryAgain(pending, seconds * 1000)).toBe(true);
    expect(mayTryAgain(pending, seconds * 1000 - 1)).toBe(false);
  });
});

/** The facts of a catalog of one work. */
const one = (people: string[], start?: string): Facts => ({
  w: { people, ...(start === undefined ? {} : { start }) },
});

describe('the snapshot', () => {
  const first = compared(undefined, 'v1', one(['a']), 5000);

  test('GIVEN no snapshot THEN one is taken and nothing is new', () => {
    expect(first.items).toEqual([]);
    expect(compared(first, 'v1', one(['a']), 6000)).toEqual(first);
  });

  test.each<[string, Facts, object[]]>([
    ['a new work', { ...one(['a']), x: { people: [] } }, [{ kind: 'work', at: 6000, work: 'x' }]],
    ['somebody new in it', one(['a', 'b']), [{ kind: 'credit', at: 6000, work: 'w', person: 'b' }]],
    ['a day that is set', one(['a'], '2027'), [{ kind: 'start', at: 6000, work: 'w', to: '2027' }]],
    ['somebody who left', one([]), []],
    ['a work that is gone', {}, []],
  ])('GIVEN %s THEN just that is new', (_what, now, items) => {
    expect(compared(first, 'v2', now, 6000).items).toEqual(items);
  });

  test('GIVEN a clock that is put back THEN the order of the news stays that of their instants', () => {
    const second = compared(first, 'v2', one(['a', 'b']), 9000);
    const third = compared(second, 'v3', one(['a', 'b', 'c']), 7000);
    expect(third.items.map(({ at }) => at)).toEqual([9000, 9000]);
  });

  test('GIVEN news older than 30 days THEN they are dropped, and the numbers of the others stay', () => {
    const day = 86_400_000;
    const second = compared(first, 'v2', one(['a', 'b']), 9000);
    const kept = compared(second, 'v3', one(['a', 'b', 'c']), 9000 + 30 * day);
    expect([kept.first - first.first, kept.items.length, nextItem(kept) - first.first]).toEqual([1, 1, 2]);
    const later = compared(second, 'v3', one(['a', 'b', 'c']), 9000 + 30 * day - 1);
    expect([later.first - first.first, later.items.length]).toEqual([0, 2]);
  });

  test('GIVEN any history of edits THEN each credit is new once, and the last date told is the last date', () => {
    const facts = fc.dictionary(
      fc.constantFrom('w', 'x', 'y'),
      fc.record({
        people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
        start: fc.option(fc.constantFrom('2026', '2027'), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 12 }), (history) => {
        const clean = history.map((one): Facts => JSON.parse(JSON.stringify(one)) as Facts);
        const news = clean.reduce<News | undefined>(
          (before, now, at) => compared(before, `v${at}`, now, at),
          undefined,
        );
        const credits =
          news?.items.flatMap((item) => (item.kind === 'credit' ? [`${item.work} ${item.person}`] : [])) ?? [];
        expect(new Set(credits).size).toBe(credits.length);
        for (const work of ['w', 'x', 'y']) {
          const told =
            news?.items.flatMap((item) => (item.kind === 'start' && item.work === work ? [item.to] : [])) ?? [];
          const last = clean.findLast((one) => one[work]?.start !== undefined)?.[work]?.start;
          if (told.length > 0) expect(told.at(-1)).toBe(last);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('time zones', () => {
  test.each([
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['asia/tokyo', 'Asia/Tokyo'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['america/new_york', 'America/New_York'],
    ['UTC', 'UTC'],
    ['+09:00', undefined],
    ['Mars/Olympus', undefined],
    ['', undefined],
    ['../etc/passwd', undefined],
  ])('GIVEN %j THEN the zone %s', (text, zone) => {
    expect(zoneOf(text)).toBe(zone);
  });

  test('GIVEN an instant THEN the calendar day of each zone', () => {
    const instant = new Date('2028-02-28T23:30:00Z');
    expect(['Asia/Tokyo', 'UTC', 'Pacific/Kiritimati', 'America/New_York'].map((zone) => dayIn(zone, instant))).toEqual(
      ['2028-02-29', '2028-02-28', '2028-02-29', '2028-02-28'],
    );
  });
});
