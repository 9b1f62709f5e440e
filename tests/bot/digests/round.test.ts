import { mostRefusals } from '../../../src/bot/digests/delivery.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDigestRound } from '../../../src/bot/digests/round.ts';
import { startDigests } from '../../../src/bot/digests/schedule.ts';
import { resumeDelivery, takeTroubleHint } from '../../../src/follow/delivery-trouble.ts';
import { allFollowers, followerAt } from '../../../src/follow/followers.ts';
import { addFollow, removeFollow } from '../../../src/follow/follows.ts';
import type { LogLine } from '../../../src/bot/log.ts';
import { memoryStore } from '../../../src/state/memory-store.ts';
import type { Store } from '../../../src/state/store.ts';
import { plainDiscord, type PlainDiscord } from './plain-discord.ts';
import { catalogOf, type SmallWork } from './small-catalog.ts';

const ann = { kind: 'user', id: '100' } as const;
const room = { kind: 'channel', id: '900' } as const;

let now: number;
let store: Store;
let discord: PlainDiscord;
let works: SmallWork[];
let log: LogLine[];
let round: () => Promise<unknown>;

/** Another process on the same store, with the current data. */
const process = (): (() => Promise<unknown>) => {
  const round = createDigestRound({
    store,
    sender: discord,
    catalog: () => catalogOf(works),
    now: () => new Date(now),
    log: (line) => log.push(line),
  });
  return () => round();
};

/** Runs a round at an instant and returns the number of digests that arrived. */
const at = async (when: string): Promise<number> => {
  now = Date.parse(when);
  const before = discord.delivered.length;
  await round();
  return discord.delivered.length - before;
};

const follow = (id: string, when: string, zone?: string, to: typeof ann | typeof room = ann): Promise<unknown> => {
  now = Date.parse(when);
  return addFollow(store, { id, to, language: 'en', zone, usualZone: 'Asia/Tokyo' }, new Date(now));
};

const last = (): string => discord.delivered.at(-1)?.text ?? '';

beforeEach(() => {
  now = Date.parse('2026-11-20T03:00:00+09:00');
  store = memoryStore();
  discord = plainDiscord(() => now);
  works = [{ id: 'old-work', people: ['kim-a'], start: '2020-01-01' }];
  log = [];
  round = process();
});

describe('GIVEN somebody who follows an actor', () => {
  beforeEach(async () => {
    await round();
    await follow('kim-a', '2026-11-20T10:00:00+09:00');
  });

  test('WHEN nothing is new THEN nothing is sent', async () => {
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(0);
  });

  test('WHEN a new work of theirs enters the catalog THEN the digest of the next morning says so, once', async () => {
    works.push({ id: 'new-work', people: ['kim-a'], start: '2027-04-01' });
    expect(await at('2026-11-20T12:00:00+09:00')).toBe(0);
    expect(await at('2026-11-21T08:59:00+09:00')).toBe(0);
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('**new-work (2027)**');
    expect(last()).toContain('New in the catalog, with kim-a');
    expect(last()).not.toContain('old-work');
    expect(await at('2026-11-21T09:01:00+09:00')).toBe(0);
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(0);
  });

  test('WHEN there are three pieces of news THEN one digest has them all', async () => {
    works = [
      { id: 'old-work', people: ['kim-a'], start: '2020-01-01', end: '2020-02-01' },
      { id: 'new-work', people: ['kim-a'], start: '2027-04-01' },
      { id: 'another', people: ['kim-a', 'kim-b'] },
    ];
    await at('2026-11-20T12:00:00+09:00');
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('Last day set: 1 February 2020');
    expect(last().match(/\*\*/gu)).toHaveLength(6);
  });

  test('WHEN news is noticed after nine THEN it waits for the next morning', async () => {
    await at('2026-11-21T09:00:00+09:00');
    works.push({ id: 'new-work', people: ['kim-a'] });
    expect(await at('2026-11-21T09:01:00+09:00')).toBe(0);
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(1);
  });

  test('WHEN the actor gets a part in a known work THEN the digest names the part', async () => {
    works.push({ id: 'known-work', people: ['kim-b'] });
    await at('2026-11-20T12:00:00+09:00');
    works[1] = { id: 'known-work', people: ['kim-b', 'kim-a'] };
    await at('2026-11-20T13:00:00+09:00');
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('Joined the cast or crew: kim-a');
  });

  test('WHEN a date is set, moves and returns THEN only real changes are in a digest', async () => {
    works.push({ id: 'soon', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    await at('2026-11-21T09:00:00+09:00');
    works[1] = { id: 'soon', people: ['kim-a'], start: '2027-05-01' };
    await at('2026-11-21T12:00:00+09:00');
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('Release date set: 1 May 2027');
    works[1] = { id: 'soon', people: ['kim-a'], start: '2027-06-01' };
    await at('2026-11-22T12:00:00+09:00');
    expect(await at('2026-11-23T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('Release date moved to 1 June 2027 (was 1 May 2027)');
    works[1] = { id: 'soon', people: ['kim-a'], start: '2027-07-01' };
    await at('2026-11-23T12:00:00+09:00');
    works[1] = { id: 'soon', people: ['kim-a'], start: '2027-06-01' };
    await at('2026-11-23T13:00:00+09:00');
    expect(await at('2026-11-24T09:00:00+09:00')).toBe(0);
  });

  test('WHEN a date disappears and returns THEN there is no digest', async () => {
    const before = works;
    works = [];
    await at('2026-11-20T12:00:00+09:00');
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(0);
    works = before;
    await at('2026-11-21T12:00:00+09:00');
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(0);
  });

  test('WHEN a credit disappears and returns THEN there is no digest', async () => {
    works = [{ id: 'old-work', people: [], start: '2020-01-01' }];
    await at('2026-11-20T12:00:00+09:00');
    works = [{ id: 'old-work', people: ['kim-a'], start: '2020-01-01' }];
    await at('2026-11-20T13:00:00+09:00');
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(0);
  });

  test('WHEN they follow somebody else later THEN older news of that person is not delivered', async () => {
    works.push({ id: 'b-work', people: ['kim-b'] });
    await at('2026-11-20T12:00:00+09:00');
    await follow('kim-b', '2026-11-20T13:00:00+09:00');
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(0);
    works.push({ id: 'b-later', people: ['kim-b'] });
    await at('2026-11-21T12:00:00+09:00');
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('b-later');
    expect(last()).not.toContain('b-work');
  });

  test('WHEN they follow after nine a work that premieres tomorrow THEN the card said so, and no digest comes today', async () => {
    works.push({ id: 'b-work', people: ['kim-b'], start: '2026-11-22' });
    await at('2026-11-20T12:00:00+09:00');
    await follow('kim-b', '2026-11-21T10:00:00+09:00');
    expect(await at('2026-11-21T10:01:00+09:00')).toBe(0);
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('Starts today: 22 November 2026');
  });

  test('WHEN a work premieres THEN one digest comes the day before, and one on the day', async () => {
    works.push({ id: 'soon', people: ['kim-a'], start: '2026-11-25' });
    await at('2026-11-20T12:00:00+09:00');
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(1);
    expect(await at('2026-11-23T09:00:00+09:00')).toBe(0);
    expect(await at('2026-11-24T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('Starts tomorrow in Japan: 25 November 2026');
    expect(await at('2026-11-24T20:00:00+09:00')).toBe(0);
    expect(await at('2026-11-25T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('Starts today: 25 November 2026');
    expect(await at('2026-11-26T09:00:00+09:00')).toBe(0);
  });

  test('WHEN only one side announced the date THEN the digest says that it is not final', async () => {
    works.push({ id: 'soon', people: ['kim-a'], start: '2026-11-25', certainty: 'announced' });
    await at('2026-11-20T12:00:00+09:00');
    await at('2026-11-24T09:00:00+09:00');
    expect(last()).toContain('not final');
  });

  test('WHEN the bot was down over the premiere THEN the premiere is delivered late, once, without its eve', async () => {
    works.push({ id: 'soon', people: ['kim-a'], start: '2026-11-25' });
    await at('2026-11-20T12:00:00+09:00');
    await at('2026-11-21T09:00:00+09:00');
    round = process();
    expect(await at('2026-11-28T15:30:00+09:00')).toBe(1);
    expect(last()).toContain('Starts today: 25 November 2026');
    expect(await at('2026-11-29T09:00:00+09:00')).toBe(0);
  });

  test('WHEN the data changed while the bot was down THEN the change is noticed at the start', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    round = process();
    expect(await at('2026-12-20T08:00:00+09:00')).toBe(0);
    expect(await at('2026-12-20T09:00:00+09:00')).toBe(1);
  });

  test('WHEN it is night THEN no digest is sent, even after downtime', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    expect(await at('2026-11-22T00:30:00+09:00')).toBe(0);
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(1);
  });

  test.each(['crash before', 'crash after'] as const)(
    'WHEN there is a %s Discord has it THEN the repeat carries the same nonce, and one message stands there',
    async (crash) => {
      works.push({ id: 'new-work', people: ['kim-a'] });
      await at('2026-11-20T12:00:00+09:00');
      discord.next = crash;
      await at('2026-11-21T09:00:00+09:00');
      round = process();
      await at('2026-11-21T09:01:00+09:00');
      expect(discord.attempts()).toBe(2);
      expect(discord.delivered).toHaveLength(1);
      expect(await at('2026-11-21T09:10:00+09:00')).toBe(0);
      expect(await at('2026-11-22T09:00:00+09:00')).toBe(0);
    },
  );

  test.each([
    ['crash before', '2026-11-21T18:00:00+09:00', 1],
    ['crash after', '2026-11-21T18:00:00+09:00', 0],
    ['crash before', '2026-11-23T09:00:00+09:00', 1],
    ['crash after', '2026-11-23T09:00:00+09:00', 0],
  ] as const)(
    'WHEN after a %s the bot is back at %s, where no nonce is known any more THEN %i more message',
    async (crash, back, count) => {
      works.push({ id: 'new-work', people: ['kim-a'] });
      await at('2026-11-20T12:00:00+09:00');
      discord.next = crash;
      await at('2026-11-21T09:00:00+09:00');
      round = process();
      expect(await at(back)).toBe(count);
      expect(discord.delivered).toHaveLength(1);
      expect(last()).toContain('new-work');
    },
  );

  test('WHEN it cannot be known whether the message arrived THEN it is not sent again', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    discord.next = 'crash after';
    discord.unreadable.add(ann.id);
    await at('2026-11-21T09:00:00+09:00');
    round = process();
    await at('2026-11-21T18:00:00+09:00');
    expect(discord.attempts()).toBe(1);
  });

  test('WHEN Discord is busy THEN the digest is sent again after a minute, then with growing pauses', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    const attempts: string[] = [];
    for (let minute = 0; minute < 60; minute += 1) {
      discord.next = 'later';
      const before = discord.attempts();
      const time = new Date(Date.parse('2026-11-21T09:00:00+09:00') + minute * 60_000).toISOString();
      await at(time);
      if (discord.attempts() > before) attempts.push(time.slice(14, 16));
    }
    expect(attempts).toEqual(['00', '01', '03', '07', '15', '31']);
    discord.next = undefined;
    expect(await at('2026-11-21T10:05:00+09:00')).toBe(1);
  });

  test('WHEN Discord refuses a digest again and again THEN that is final within two hours, and the next reply says so', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    for (let minute = 0; minute < 6 * 60; minute += 1) {
      discord.next = 'refused';
      await at(new Date(Date.parse('2026-11-21T09:00:00+09:00') + minute * 60_000).toISOString());
    }
    expect(discord.attempts()).toBe(mostRefusals);
    discord.next = 'refused';
    await at('2026-11-22T09:00:00+09:00');
    expect(discord.attempts()).toBe(mostRefusals);
    expect(await takeTroubleHint(store, ann)).toBe(true);
  });

  test('WHEN Discord refuses a digest once, because a thread was archived for a while, THEN it arrives', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    discord.next = 'refused';
    await at('2026-11-21T09:00:00+09:00');
    discord.next = undefined;
    expect(await at('2026-11-21T09:01:00+09:00')).toBe(1);
    expect(await takeTroubleHint(store, ann)).toBe(false);
  });

  test('WHEN direct messages are closed THEN delivery stops, one hint says so, and delivery resumes on request', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    discord.next = 'closed';
    await at('2026-11-21T09:00:00+09:00');
    await at('2026-11-21T09:01:00+09:00');
    await at('2026-11-22T09:00:00+09:00');
    expect(discord.attempts()).toBe(1);
    expect(await takeTroubleHint(store, ann)).toBe(true);
    expect(await takeTroubleHint(store, ann)).toBe(false);
    await resumeDelivery(store, ann);
    expect(await at('2026-11-23T09:00:00+09:00')).toBe(1);
    expect(last()).toContain('new-work');
  });

  test('WHEN they unfollow or are erased before the morning THEN nothing is sent', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    await removeFollow(store, ann, 'kim-a');
    expect(await followerAt(store, ann)).toBeUndefined();
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(0);
  });

  test('WHEN they are erased while their digest is being sent THEN nothing of theirs returns to the store', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    const send = discord.send.bind(discord);
    discord.send = async (...message) => {
      expect(await store.eraseOwner(ann.id)).toBe(1);
      return send(...message);
    };
    await at('2026-11-21T09:00:00+09:00');
    expect(await allFollowers(store)).toEqual([]);
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(0);
  });

  test('WHEN two processes run a round at the same instant THEN each digest is sent once', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    const other = process();
    now = Date.parse('2026-11-21T09:00:00+09:00');
    await Promise.all([round(), other(), round(), other()]);
    await other();
    expect(discord.delivered).toHaveLength(1);
    expect(discord.attempts()).toBe(1);
  });

  test('WHEN the lock between two processes fails THEN the ledger and the nonce still leave one digest', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    store = { ...store, alone: async (_name, work) => work() };
    const both = [process(), process()];
    now = Date.parse('2026-11-21T09:00:00+09:00');
    await Promise.all(both.map((one) => one()));
    expect(discord.delivered).toHaveLength(1);
    expect((await followerAt(store, ann))?.ledger).toMatchObject({ day: '2026-11-21' });
    expect((await followerAt(store, ann))?.ledger.pending).toBeUndefined();
  });

  test('WHEN the bot starts THEN a round runs at once, and closing waits for the digest under way', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    now = Date.parse('2026-11-21T11:00:00+09:00');
    const send = discord.send.bind(discord);
    const begun = new Promise<void>((resolve) => {
      discord.send = async (...message) => {
        resolve();
        await new Promise((later) => setTimeout(later, 50));
        return send(...message);
      };
    });
    const digests = startDigests({
      store,
      sender: discord,
      catalog: () => catalogOf(works),
      now: () => new Date(now),
      log: (line) => log.push(line),
    });
    await begun;
    await digests.close();
    expect(discord.delivered).toHaveLength(1);
    expect((await followerAt(store, ann))?.ledger.pending).toBeUndefined();
    expect(log).toEqual([]);
  });

  test('WHEN a process has older data than another THEN it sends nothing', async () => {
    const older = createDigestRound({
      store,
      sender: discord,
      catalog: (
        (old) => () =>
          old
      )(catalogOf(works)),
      now: () => new Date(now),
      log: () => undefined,
    });
    await older();
    works[0] = { id: 'old-work', people: ['kim-a'], start: '2020-02-02' };
    await at('2026-11-20T12:00:00+09:00');
    now = Date.parse('2026-11-21T09:00:00+09:00');
    await older();
    expect(discord.delivered).toHaveLength(0);
    expect(await at('2026-11-21T09:00:00+09:00')).toBe(1);
    await older();
    expect(await at('2026-11-22T09:00:00+09:00')).toBe(0);
  });
});

describe('GIVEN followers in several zones', () => {
  test.each([
    ['Pacific/Kiritimati', '2026-11-20T19:00:00Z'],
    ['Asia/Tokyo', '2026-11-21T00:00:00Z'],
    ['Asia/Kolkata', '2026-11-21T03:30:00Z'],
    ['America/New_York', '2026-11-21T14:00:00Z'],
  ])('WHEN there is news THEN the digest in %s comes at %s and not a minute earlier', async (zone, nine) => {
    await round();
    await follow('kim-a', '2026-11-20T00:00:00Z', zone);
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T14:30:00Z');
    expect(await at(new Date(Date.parse(nine) - 60_000).toISOString())).toBe(0);
    expect(await at(nine)).toBe(1);
  });

  test.each([
    ['back', '2026-10-27'],
    ['forward', '2027-03-10'],
  ])(
    'WHEN the clocks of Chicago go %s and two nines fall on one day of Japan or leave one out THEN eve and day come once',
    async (_which, first) => {
      const begin = Date.parse(first);
      const days = Array.from({ length: 8 }, (_, index) =>
        new Date(begin + index * 86_400_000).toISOString().slice(0, 10),
      );
      works.push(...days.map((start): SmallWork => ({ id: `w-${start}`, people: ['kim-b'], start })));
      now = begin - 2 * 86_400_000;
      await round();
      await follow('kim-b', new Date(now).toISOString(), 'America/Chicago');
      for (let hour = 0; hour < 24 * 14; hour += 1) await at(new Date(begin + (hour - 36) * 3_600_000).toISOString());
      const all = discord.delivered.map(({ text }) => text).join('\n');
      for (const start of days) {
        const own = all.split('**').filter((_, index, pieces) => pieces[index - 1]?.startsWith(`w-${start}`));
        expect(
          own.filter((text) => text.includes('Starts today: ')),
          start,
        ).toHaveLength(1);
        expect(own.filter((text) => text.includes('tomorrow')).length, start).toBeLessThanOrEqual(1);
      }
      expect(all.match(/tomorrow/gu)?.length).toBeGreaterThanOrEqual(7);
    },
  );
});

describe('GIVEN a channel that follows', () => {
  beforeEach(async () => {
    await round();
    await follow('kim-a', '2026-11-20T10:00:00+09:00', undefined, room);
  });

  test('WHEN the channel was deleted THEN delivery stops, and its managers get a hint', async () => {
    works.push({ id: 'new-work', people: ['kim-a'] });
    await at('2026-11-20T12:00:00+09:00');
    discord.next = 'gone';
    await at('2026-11-21T09:00:00+09:00');
    await at('2026-11-22T09:00:00+09:00');
    expect(discord.attempts()).toBe(1);
    expect(await takeTroubleHint(store, room)).toBe(true);
  });

  test('WHEN a user is erased THEN the follows of the channel stay, because they do not name anybody', async () => {
    const kept = await store.list('follows');
    expect(JSON.stringify(kept)).not.toContain('100');
    expect(kept.map(({ owner }) => owner)).toEqual([undefined]);
  });
});

describe('GIVEN something follows a work', () => {
  test('WHEN somebody joins its cast THEN its followers get a digest, and followers of other people in it do not', async () => {
    await round();
    await follow('old-work', '2026-11-20T10:00:00+09:00');
    await follow('kim-a', '2026-11-20T10:00:00+09:00', undefined, room);
    works[0] = { id: 'old-work', people: ['kim-a', 'kim-b'], start: '2020-01-01' };
    await at('2026-11-20T12:00:00+09:00');
    await at('2026-11-21T09:00:00+09:00');
    expect(discord.delivered.map(({ to }) => to)).toEqual(['user.100']);
    expect(last()).toContain('Joined the cast or crew: kim-b');
  });
});
