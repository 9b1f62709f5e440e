import { writeSync } from 'node:fs';
import { createPostRound } from '../../src/bot/digests/post-round.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { allLedgers, ledgerOf } from '../../src/follow/daily-post/ledger.ts';
import { changeSettings } from '../../src/state/servers/servers.ts';
import type { Store } from '../../src/state/store.ts';
import { catalogOf } from '../../tests/bot/digests/small-catalog.ts';
import { acknowledgements } from '../soak/writer.ts';
import { discordInFile, postedIn } from './discord-file.ts';
import { postedPath, type Place } from './place.ts';

export const postServers = ['501', '502', '503'];
const channelOf = (server: string): string => `9${server}`;

const minute = 60_000;
const day = 24 * 60 * minute;
export const firstDay = Date.parse('2026-01-01T09:00:00+09:00');

export const dayOf = (instant: number): string => new Date(instant + 9 * 60 * minute).toISOString().slice(0, 10);

/** Longer than any process lives. */
const daysAhead = 60;

/** Something happened on each of the next days in an earlier year, so none of them is without a post. */
function catalogFrom(now: number): Catalog {
  const days = Array.from({ length: daysAhead }, (_, index) => dayOf(now + index * day).slice(4));
  return catalogOf(days.map((date) => ({ id: `w${date}`, people: ['kim-a'], start: `2020${date}` })));
}

/** The simulated time at which the last process was killed: its last attempt or its last message. */
async function lastInstant(store: Store, place: Place): Promise<number> {
  const attempts = [...(await allLedgers(store)).values()].map(({ pending }) => pending?.at ?? 0);
  return Math.max(firstDay, ...attempts, ...postedIn(postedPath(place)).map(({ at }) => at));
}

const setUp = (store: Store, server: string, now: number): Promise<unknown> =>
  changeSettings(
    store,
    server,
    (before) => {
      const { post } = before;
      const set = { channel: channelOf(server), on: firstDay - day, chosen: firstDay - day, parts: ['day' as const] };
      return post.channel === undefined ? { ...before, post: { ...post, ...set } } : before;
    },
    new Date(now),
  );

/** A post is made up for within two hours, so a later look is in vain. */
const lastLook = 115 * minute;
/** Failed attempts are made again after a minute and more. */
const betweenLooks = 3 * minute;

/**
 * Prepares a function that lives through one day after the other, far faster than the clock, until it is killed. It
 * prints a line `server posted day` for each server whose ledger has the day by then.
 */
export async function preparePosts(store: Store, place: Place): Promise<() => Promise<never>> {
  let now = await lastInstant(store, place);
  const catalog = catalogFrom(now);
  for (const server of postServers) await setUp(store, server, now);
  const round = createPostRound({
    store,
    sender: discordInFile(postedPath(place), () => now),
    catalog: () => catalog,
    now: () => new Date(now),
    log: () => undefined,
  });
  // The first look of a new process: within the life of the last nonce, or after it.
  now += Math.random() < 0.5 ? minute : 10 * minute;
  // It reads the catalog, which takes longer than most processes live.
  await round();
  return async () => {
    for (;;) {
      await round();
      const ledgers = await Promise.all(postServers.map((server) => ledgerOf(store, server)));
      const told = postServers.filter((_server, index) => ledgers[index]?.day === dayOf(now));
      for (const server of told) writeSync(acknowledgements, `${server} posted ${dayOf(now)}\n`);
      const sinceNine = (now - firstDay) % day;
      const isDone = told.length === postServers.length || sinceNine >= lastLook;
      now = isDone ? now - sinceNine + day : now + betweenLooks;
    }
  };
}
