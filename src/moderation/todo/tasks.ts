import { isJapanese, type Catalog } from '../../catalog/catalog.ts';
import { newestSourceOf } from '../../catalog/freshness.ts';
import { dayInJapan, statusOf } from '../../catalog/status.ts';
import type { LinkResults } from '../links/results.ts';
import { brokenLinks } from './broken-links.ts';
import { missing } from './missing.ts';
import type { Task, Tasks } from './task.ts';
import { unverified } from './unverified.ts';

/** After a year, an actor has had new parts, another agency, a new title. */
const yearsUntilStale = 1;

/** Records without a dated source come last, because their age is unknown. */
const oldestFirst = (a: Task, b: Task): number =>
  (a.since ?? '9999').localeCompare(b.since ?? '9999') || a.record.localeCompare(b.record);

/** Works whose promised day has come, while no source says that they came out: the latest first, which fans wait for. */
function passed(catalog: Catalog, now: Date): Task[] {
  return [...catalog.series.values()]
    .filter((work) => statusOf(work, now).dateHasPassed)
    .map((work): Task => ({ record: work.id, fields: ['start', 'release.certainty'], since: work.start }))
    .toSorted((a, b) => oldestFirst(b, a));
}

/** Released works and people who have died no longer change, so their pages may be old. */
function mayChange(catalog: Catalog, now: Date): string[] {
  const today = dayInJapan(now);
  const people = [...catalog.people.values()]
    .filter(({ id, died }) => died === undefined && catalog.hasJapaneseWork(id))
    .map(({ id }) => id);
  const works = [...catalog.series.values()].filter((work) => {
    const { state } = statusOf(work, now);
    const isOver =
      state === 'released' || state === 'cancelled' || (work.end ?? today) < today.slice(0, work.end?.length);
    return isJapanese(work) && !isOver;
  });
  return [...people, ...works.map(({ id }) => id)];
}

/** Records that may be out of date, starting with the one whose newest source is oldest. */
function stale(catalog: Catalog, now: Date): Task[] {
  const today = dayInJapan(now);
  const limit = `${Number(today.slice(0, 4)) - yearsUntilStale}${today.slice(4)}`;
  return mayChange(catalog, now)
    .map((record): Task => ({ record, fields: [], since: newestSourceOf(record, catalog) }))
    .filter(({ since }) => since === undefined || since < limit.slice(0, since.length))
    .toSorted(oldestFirst);
}

/** Everything in the catalog that a moderator could look up next. `links` is how its addresses last answered. */
export const tasksIn = (catalog: Catalog, now: Date, links: LinkResults = {}): Tasks => ({
  passed: passed(catalog, now),
  links: brokenLinks(catalog, links),
  stale: stale(catalog, now),
  unverified: unverified(catalog),
  missing: missing(catalog, now),
});
