import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDigestRound } from '../../../src/bot/digests/round.ts';
import { dayIn } from '../../../src/follow/calendar-day.ts';
import type { Recipient } from '../../../src/follow/follower.ts';
import { addFollow } from '../../../src/follow/follows.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { memoryStore } from '../../../src/state/memory-store.ts';
import { formatDate } from '../../../src/language/date.ts';
import { plainDiscord } from './plain-discord.ts';
import { catalogOf, type SmallWork } from './small-catalog.ts';
import { sized } from '../../thorough.ts';

const people = ['kim-a', 'kim-b', 'kim-c'];
const workIds = ['one', 'two', 'three', 'four'];
const zones = ['Asia/Tokyo', 'America/Chicago', 'Pacific/Kiritimati', 'Asia/Kolkata', 'America/New_York'];
const begin = Date.parse('2026-10-28T00:00:00Z');
const day = 86_400_000;
const dayOf = (offset: number): string => new Date(begin + offset * day).toISOString().slice(0, 10);

/** Everything that can happen to the data, to the clock and to the processes. */
const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      work: fc.nat(3),
      person: fc.nat(2),
      day: fc.option(fc.integer({ min: -20, max: 30 })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('credit' as const), work: fc.nat(3), person: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('date' as const),
      work: fc.nat(3),
      day: fc.integer({ min: -20, max: 30 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 4000 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fail' as const),
      how: fc.constantFrom('crash before' as const, 'crash after' as const, 'later' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('restart' as const), minutes: fc.integer({ min: 0, max: 4000 }) }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A naive model: it looks at every edit and notes the news that a follower of each person must get. */
class Expected {
  readonly works = new Map<string, { people: Set<string>; dates: string[] }>();
  /** `work person` pairs that are new since the follow. */
  readonly joined = new Set<string>();

  edit({ id, people: cast, start }: SmallWork): void {
    const known = this.works.get(id) ?? { people: new Set<string>(), dates: [] };
    for (const person of cast) {
      if (!known.people.has(person)) this.joined.add(`${id} ${person}`);
      known.people.add(person);
    }
    if (start !== undefined && known.dates.at(-1) !== start) known.dates.push(start);
    this.works.set(id, known);
  }
}

const followers: readonly { to: Recipient; id: string; zone: string }[] = zones.map((zone, index) => ({
  to: { kind: index % 2 === 0 ? 'user' : 'channel', id: String(100 + index) },
  id: people[index % 3] ?? 'kim-a',
  zone,
}));

interface Told {
  readonly credits: string[];
  readonly events: string[];
}

/** Reads the digests as a person does. */
function toldIn(texts: readonly string[], person: string): Told {
  const credits: string[] = [];
  const events: string[] = [];
  for (const text of texts) {
    for (const entry of text.split('\n\n')) {
      const work = /^\*\*(\w+) /u.exec(entry)?.[1] ?? '?';
      if (/New in the catalog|Joined the cast/u.test(entry)) credits.push(`${work} ${person}`);
      for (const [, kind, date] of entry.matchAll(/^(Starts today|Starts tomorrow in Japan): (.+)$/gmu))
        events.push(`${work} ${kind} ${date}`);
    }
  }
  return { credits, events };
}

async function play(steps: readonly Step[]): Promise<void> {
  let now = begin;
  let works: SmallWork[] = [{ id: 'zero', people: ['kim-a', 'kim-b'], start: dayOf(1) }];
  let catalog: Catalog = catalogOf(works);
  const store = memoryStore();
  const discord = plainDiscord(() => now);
  const start = () =>
    createDigestRound({
      store,
      sender: discord,
      catalog: () => catalog,
      now: () => new Date(now),
      log: () => undefined,
    });
  let round = start();
  await round();
  for (const { to, id, zone } of followers)
    await addFollow(store, { id, to, language: 'en', zone, usualZone: 'Asia/Tokyo' }, new Date(now));
  const expected = new Expected();

  const edit = (one: SmallWork): void => {
    works = [...works.filter(({ id }) => id !== one.id), one];
    catalog = catalogOf(works);
    expected.edit(one);
  };
  const pass = async (minutes: number): Promise<void> => {
    // Every minute would be slow. Steps of half an hour hit nine o'clock in each of these zones.
    const end = now + minutes * 60_000;
    while (now < end) {
      now = Math.min(end, now + 30 * 60_000);
      await round();
    }
  };
  for (const one of steps) {
    const id = 'work' in one ? (workIds[one.work] ?? 'one') : '';
    const before = works.find((work) => work.id === id);
    switch (one.kind) {
      case 'add':
        if (before === undefined)
          edit({ id, people: [people[one.person] ?? 'kim-a'], start: one.day === null ? undefined : dayOf(one.day) });
        break;
      case 'credit':
        if (before !== undefined)
          edit({ ...before, people: [...new Set([...before.people, people[one.person] ?? 'kim-a'])] });
        break;
      case 'date':
        if (before !== undefined) edit({ ...before, start: dayOf(one.day) });
        break;
      case 'wait':
        await pass(one.minutes);
        break;
      case 'fail':
        discord.next = one.how;
        break;
      case 'restart':
        now += one.minutes * 60_000;
        round = start();
        await round();
        break;
    }
    if ('work' in one) await round();
  }
  discord.next = undefined;
  await pass(3 * 1440);

  for (const { to, id, zone } of followers) {
    const messages = discord.delivered.filter((one) => one.to === `${to.kind}.${to.id}`);
    const days = messages.map(({ at }) => dayIn(zone, new Date(at)));
    expect(new Set(days).size, 'one message a local day at the most').toBe(days.length);
    for (const { at } of messages)
      expect(
        Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' }).format(at)),
      ).toBeGreaterThanOrEqual(9);
    const told = toldIn(
      messages.map(({ text }) => text),
      id,
    );
    const wanted = [...expected.joined].filter((pair) => pair.endsWith(` ${id}`));
    expect(told.credits.toSorted(), 'each part exactly once').toEqual(wanted.toSorted());
    expect(new Set(told.events).size, 'each eve and each day once at the most').toBe(told.events.length);
    const zeros = told.events.filter((event) => event.startsWith('zero Starts today'));
    expect(zeros, 'a day that never moved is told, in time or late').toHaveLength(id === 'kim-c' ? 0 : 1);
    for (const work of works.filter((one) => one.people.includes(id) && one.start !== undefined)) {
      const entries = messages
        .flatMap(({ text }) => text.split('\n\n'))
        .filter((text) => text.startsWith(`**${work.id} `));
      expect(entries.at(-1), 'the last that was heard of a work has its last date').toContain(
        formatDate(work.start ?? '', 'en'),
      );
    }
  }
}

test('GIVEN any edits of the data, waiting, crashes and restarts THEN each follower gets each part exactly once, no premiere twice, and at most one digest a day', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), play), {
    numRuns: Number(process.env['FC_RUNS'] ?? sized({ quick: 2, thorough: 20 })),
  });
});
