import { beforeEach, describe, expect, test } from 'vitest';
import { takeTroubleHint } from '../../src/follow/delivery-trouble.ts';
import { mostFollows, type Recipient } from '../../src/follow/follower.ts';
import { allFollowers, followerAt } from '../../src/follow/followers.ts';
import { addFollow, removeFollow, type FollowResult } from '../../src/follow/follows.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import type { Store } from '../../src/state/store.ts';

const user: Recipient = { kind: 'user', id: '1' };
const channel: Recipient = { kind: 'channel', id: '2' };
const morning = new Date('2026-11-21T08:00:00+09:00');
const noon = new Date('2026-11-21T12:00:00+09:00');

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

const follow = (id: string, to: Recipient = user, now = noon, zone?: string): Promise<FollowResult> =>
  addFollow(store, { id, to, language: 'ja', zone, usualZone: 'Asia/Tokyo' }, now);

describe('following', () => {
  test.each([
    [user, 50],
    [channel, 25],
  ])('GIVEN %j THEN it may have %i follows and not one more', async (to, most) => {
    expect(mostFollows[to.kind]).toBe(most);
    for (let index = 0; index < most; index += 1)
      expect((await follow(`a-${index}`, to)).verdict, `number ${index + 1}`).toBe('followed');
    expect(await follow('one-more', to)).toEqual({ verdict: 'full', most });
    expect((await follow('a-0', to)).verdict).toBe('already');
    await removeFollow(store, to, 'a-0');
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
  ])(
    'GIVEN a first follow %s THEN the digest of that morning is still due, or over',
    async (_when, now, ledger, since) => {
      await follow('a', user, now);
      const kept = await followerAt(store, user);
      expect(kept?.ledger).toMatchObject(ledger);
      expect(kept?.follows[0]?.since).toBe(since);
    },
  );

  test('GIVEN a later follow without a zone THEN the earlier zone stays; a new one replaces it', async () => {
    await follow('a', user, noon, 'Europe/Paris');
    await follow('b');
    expect((await followerAt(store, user))?.zone).toBe('Europe/Paris');
    await follow('b', user, noon, 'Asia/Seoul');
    expect((await followerAt(store, user))?.zone).toBe('Asia/Seoul');
  });

  test('GIVEN the last follow is removed THEN the record of the follower is erased', async () => {
    await follow('a');
    await follow('b');
    await removeFollow(store, user, 'a');
    expect(await removeFollow(store, user, 'a')).toBeUndefined();
    await removeFollow(store, user, 'b');
    expect(await store.list('follows')).toEqual([]);
  });

  test('GIVEN a user is erased THEN their record is gone, and that of the channel stays', async () => {
    await follow('a');
    await follow('a', channel);
    expect(await store.eraseOwner('1')).toBe(1);
    expect((await allFollowers(store)).map(({ to }) => to)).toEqual([channel]);
  });

  test('GIVEN an unreadable record THEN there is no follower, and the next follow replaces it', async () => {
    await store.change('follows', 'user.1', () => ({ keep: { value: { odd: true }, owner: '1' }, result: undefined }));
    expect(await allFollowers(store)).toEqual([]);
    expect(await takeTroubleHint(store, user)).toBe(false);
    expect((await follow('a')).verdict).toBe('followed');
  });
});
