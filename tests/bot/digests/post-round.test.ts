import { beforeEach, describe, expect, test } from 'vitest';
import { mostPostRefusals } from '../../../src/bot/digests/post-delivery.ts';
import { createPostRound } from '../../../src/bot/digests/post-round.ts';
import { createDigestRound } from '../../../src/bot/digests/round.ts';
import type { LogLine } from '../../../src/bot/log.ts';
import { hasStoppedHint, takeStoppedHint } from '../../../src/follow/daily-post/trouble.ts';
import { addFollow, removeFollow } from '../../../src/follow/follows.ts';
import { memoryStore } from '../../../src/state/memory-store.ts';
import { changeSettings, settingsOf } from '../../../src/state/servers/servers.ts';
import type { PostPart, PostSettings } from '../../../src/state/servers/settings.ts';
import type { Store } from '../../../src/state/store.ts';
import { storeKinds } from '../../state/stores.ts';
import { plainDiscord, type PlainDiscord } from './plain-discord.ts';
import { catalogOf, type SmallWork } from './small-catalog.ts';

const server = '700';
const channel = '900';
const room = { kind: 'channel', id: channel } as const;

let now: number;
let store: Store;
let discord: PlainDiscord;
let works: SmallWork[];
let log: LogLine[];

/** A process of the bot that has just started, on a store and with the data of now. */
const processOn = (shared: Store): (() => Promise<unknown>) => {
  const parts = {
    store: shared,
    sender: discord,
    catalog: () => catalogOf(works),
    now: () => new Date(now),
    log: (line: LogLine) => log.push(line),
  };
  const rounds = [createDigestRound(parts), createPostRound(parts)];
  return async () => {
    for (const round of rounds) await round();
  };
};

/** Every round runs in a new process, so that nothing depends on its memory. Returns the number of messages that arrived. */
const at = async (when: string): Promise<number> => {
  now = Date.parse(when);
  const before = discord.delivered.length;
  await processOn(store)().catch(() => undefined);
  return discord.delivered.length - before;
};

const set = (changes: Partial<PostSettings>, when: string): Promise<unknown> => {
  const instant = Date.parse(when);
  return changeSettings(
    store,
    server,
    (before) => ({ ...before, post: { ...before.post, channel, on: instant, chosen: instant, ...changes } }),
    new Date(instant),
  );
};

const follow = (id: string, when: string): Promise<unknown> => {
  now = Date.parse(when);
  const request = { id, to: room, language: 'en', server, zone: undefined, usualZone: 'Asia/Tokyo' } as const;
  return addFollow(store, request, new Date(now));
};

const last = (): string => discord.delivered.at(-1)?.text ?? '';
const quietParts: PostPart[] = ['birthdays', 'releases', 'news', 'day'];

beforeEach(() => {
  now = Date.parse('2026-11-20T03:00:00+09:00');
  store = memoryStore();
  discord = plainDiscord(() => now);
  works = [{ id: 'old-work', people: ['kim-a'], start: '2020-11-21' }];
  log = [];
});

describe('GIVEN a server that has set nothing', () => {
  test('WHEN days pass THEN nothing is posted', async () => {
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(0);
  });
});

describe('GIVEN a daily post at nine in Tokyo', () => {
  beforeEach(() => set({ parts: quietParts }, '2026-11-20T10:00:00+09:00'));

  test('WHEN the day has something to tell THEN it is posted once, at nine', async () => {
    expect(await at('2026-11-21T08:59:00+09:00')).toBe(0);
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('**old-work (2020)**');
    expect(last()).toContain('6 years ago today');
    expect(await at('2026-11-21T09:01:00+09:00')).toBe(0);
    expect(await at('2026-11-21T10:30:00+09:00')).toBe(0);
  });

  test('WHEN there is nothing to tell THEN nothing is posted', async () => {
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(0);
    expect(discord.attempts()).toBe(0);
  });

  test.each([
    { when: '2026-11-21T10:59:00+09:00', posts: 1 },
    { when: '2026-11-21T11:00:00+09:00', posts: 0 },
  ])('WHEN the bot was away until $when THEN $posts post is made up for', async ({ when, posts }) => {
    expect(await at(when)).toBe(posts);
  });

  test('WHEN works start today and tomorrow THEN the post names both, with what is only announced', async () => {
    works.push({ id: 'today-work', people: ['kim-a'], start: '2026-11-22' });
    works.push({ id: 'tomorrow-work', people: ['kim-a'], start: '2026-11-23', certainty: 'announced' });
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(1);
    expect(last()).toMatch(/Starts today.*today-work.*Starts tomorrow.*tomorrow-work.*nnounced/su);
  });

  test('WHEN somebody the server follows has a birthday THEN it comes first, and is not repeated below', async () => {
    await set({ parts: quietParts }, '2027-07-15T10:00:00+09:00');
    await follow('kim-a', '2027-07-15T10:00:00+09:00');
    expect(await at('2027-07-16T09:00:00+09:00')).toBe(1);
    expect(last()).toMatch(/^🎂 \*\*Birthdays\*\*\n\*\*kim-a\*\* · 1989 · 38 today/u);
    expect(last().match(/kim-a/gu)).toHaveLength(1);
  });

  test('WHEN news of the followed comes THEN the post tells it once, and the channel’s digest does not', async () => {
    await at('2026-11-20T10:01:00+09:00');
    await follow('kim-a', '2026-11-20T10:02:00+09:00');
    works.push({ id: 'new-work', people: ['kim-a'], start: '2027-04-01' });
    await at('2026-11-20T12:00:00+09:00');
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('News of what we follow');
    expect(last()).toContain('**new-work (2027)**');
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(0);
  });

  test('WHEN the post is switched off after it contained the news THEN the digest does not repeat it', async () => {
    await at('2026-11-20T10:01:00+09:00');
    await follow('kim-a', '2026-11-20T10:02:00+09:00');
    works.push({ id: 'new-work', people: ['kim-a'], start: '2027-04-01' });
    await at('2026-11-20T12:00:00+09:00');
    await at('2026-11-21T09:00:00+09:00');
    await changeSettings(
      store,
      server,
      (before) => {
        const { channel: _, ...post } = before.post;
        return { ...before, post };
      },
      new Date(now),
    );
    works.push({ id: 'newer-work', people: ['kim-a'], start: '2027-05-01' });
    await at('2026-11-21T12:00:00+09:00');
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('newer-work');
    expect(last()).not.toContain('**new-work');
  });

  test('WHEN a follow ended before the post THEN the post omits its news', async () => {
    await at('2026-11-20T10:01:00+09:00');
    await follow('kim-a', '2026-11-20T10:02:00+09:00');
    works.push({ id: 'new-work', people: ['kim-a'], start: '2027-04-01' });
    await at('2026-11-20T12:00:00+09:00');
    await removeFollow(store, room, 'kim-a');
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(0);
  });
});

describe('GIVEN a process that dies between the ledger and Discord’s answer', () => {
  beforeEach(() => set({ parts: quietParts }, '2026-11-20T10:00:00+09:00'));

  test.each([
    { next: 'crash before', again: '2026-11-21T09:01:00+09:00', what: 'never left' },
    { next: 'crash after', again: '2026-11-21T09:01:00+09:00', what: 'had arrived' },
    { next: 'crash before', again: '2026-11-21T10:30:00+09:00', what: 'never left' },
    { next: 'crash after', again: '2026-11-21T10:30:00+09:00', what: 'had arrived' },
  ] as const)(
    'WHEN the post $what and the bot is back at $again THEN the channel has it exactly once',
    async ({ next, again }) => {
      discord.next = next;
      await at('2026-11-21T09:00:00+09:00');
      await at(again);
      await at('2026-11-21T10:45:00+09:00');
      expect(discord.delivered).toHaveLength(1);
    },
  );

  test('WHEN it never left and the two hours pass THEN the day is skipped, and the next day is posted', async () => {
    works.push({ id: 'next-day', people: ['kim-a'], start: '2019-11-22' });
    discord.next = 'crash before';
    await at('2026-11-21T09:00:00+09:00');
    expect(await at('2026-11-21T11:30:00+09:00')).toBe(0);
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('next-day');
  });

  test('WHEN the bot may not read the channel afterwards THEN it does not post again: once is better than twice', async () => {
    discord.next = 'crash after';
    await at('2026-11-21T09:00:00+09:00');
    discord.unreadable.add(channel);
    await at('2026-11-21T10:30:00+09:00');
    expect(discord.delivered).toHaveLength(1);
  });

  test('WHEN another channel is chosen meanwhile THEN neither gets the post of that day twice', async () => {
    discord.next = 'crash after';
    await at('2026-11-21T09:00:00+09:00');
    await set({ parts: quietParts, channel: '901' }, '2026-11-21T09:01:00+09:00');
    await at('2026-11-21T09:05:00+09:00');
    await at('2026-11-21T10:05:00+09:00');
    expect(discord.delivered.map(({ to }) => to)).toEqual(['channel.900']);
  });
});

const hint = async (): Promise<boolean> => hasStoppedHint(store, server, (await settingsOf(store, server)).post);

describe('GIVEN a channel that takes no posts', () => {
  beforeEach(() => set({ parts: quietParts }, '2026-11-20T10:00:00+09:00'));

  test('WHEN it was deleted or the permission is gone THEN posts stop at once, and one manager sees a notice once', async () => {
    discord.next = 'gone';
    await at('2026-11-21T09:00:00+09:00');
    expect(await hint()).toBe(true);
    expect(await takeStoppedHint(store, server)).toBe(true);
    expect(await takeStoppedHint(store, server)).toBe(false);
    expect(await at('2026-11-21T09:05:00+09:00')).toBe(0);
    expect(await at('2027-11-21T09:00:00+09:00')).toBe(0);
    expect(discord.attempts()).toBe(1);
  });

  test('WHEN its thread is locked THEN a few attempts are made within two hours, and then posts stop', async () => {
    const minutes = Array.from({ length: 120 }, (_, index) => index);
    for (const minute of minutes) {
      discord.next = 'refused';
      await at(new Date(Date.parse('2026-11-21T09:00:00+09:00') + minute * 60_000).toISOString());
    }
    expect(discord.attempts()).toBe(mostPostRefusals);
    expect(await hint()).toBe(true);
  });

  test('WHEN a manager chooses a channel again THEN the hint is withdrawn, and the next day is posted', async () => {
    works.push({ id: 'next-day', people: ['kim-a'], start: '2019-11-22' });
    discord.next = 'gone';
    await at('2026-11-21T09:00:00+09:00');
    await set({ parts: quietParts }, '2026-11-21T12:00:00+09:00');
    expect(await hint()).toBe(false);
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(1);
  });

  test('WHEN Discord is only busy THEN the post is sent later', async () => {
    discord.next = 'later';
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(0);
    expect(await at('2026-11-21T09:01:00+09:00')).toBe(1);
    expect(await hint()).toBe(false);
  });
});

describe('GIVEN several processes', () => {
  test.each(storeKinds().filter(({ isShared }) => isShared))(
    'WHEN three of them on one $name reach nine at the same instant, some dying, THEN each day is posted once',
    async ({ place: newPlace }) => {
      const place = await newPlace();
      const stores = await Promise.all([place.open(), place.open(), place.open()]);
      try {
        store = stores[0] ?? memoryStore();
        works = ['11-21', '11-22', '11-23'].map((day) => ({
          id: `of-${day}`,
          people: ['kim-a'],
          start: `2020-${day}`,
        }));
        await set({ parts: quietParts }, '2026-11-20T10:00:00+09:00');
        for (const [day, next] of [
          ['2026-11-21', undefined],
          ['2026-11-22', 'crash before'],
          ['2026-11-23', 'crash after'],
        ] as const) {
          discord.next = next;
          for (const minute of [0, 1, 2, 5, 30]) {
            now = Date.parse(`${day}T09:00:00+09:00`) + minute * 60_000;
            await Promise.allSettled(stores.map((shared) => processOn(shared)()));
          }
        }
        expect(discord.delivered).toHaveLength(3);
      } finally {
        await Promise.all(stores.map((shared) => shared.close()));
        await place.clear();
      }
    },
  );
});
