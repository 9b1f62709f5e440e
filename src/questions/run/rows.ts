import type { Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Credit, Series } from '../../catalog/schema/series.ts';
import { once } from '../../search/once.ts';
import type { Where } from '../plans/where.ts';
import { earlierFirst, worksByDay, type Context } from './context.ts';
import { fitsCredit, fittingPeople, onlyPeople, restrictsPeople } from './fits-person.ts';
import { fitsWork } from './fits-work.ts';

/** A part that fits. */
export interface Row {
  readonly work: Series;
  readonly credit: Credit;
}

/** The parts in a work that fit; undefined where the work does not. */
type RowsIn = (work: Series) => Row[] | undefined;

const rowsWith =
  (work: Series) =>
  (credit: Credit): Row => ({ work, credit });

/** Named people need the billing that is asked for. Their nationality is no condition. */
const ofNamed = ({ billing, not }: Where): Where => ({ billing, not: { billing: not?.billing } });

function rowsOfAll(people: readonly string[], where: Where, catalog: Catalog): RowsIn {
  const fits = fitsCredit(ofNamed(where), catalog);
  const isFitting = (credits: readonly Credit[]): boolean => credits.some(fits);
  return (work) => {
    const theirs = people.map((id) => (work.cast ?? []).filter(({ person }) => person === id));
    if (theirs.some((credits) => credits.length === 0)) return undefined;
    // "The film that A led, with B": with several people, one needs the billing.
    const areBilled = where.not?.billing === undefined ? theirs.some(isFitting) : theirs.every(isFitting);
    return areBilled
      ? theirs.flatMap((credits) => credits.find(fits) ?? credits[0] ?? []).map(rowsWith(work))
      : undefined;
  };
}

function rowsOfAny(people: readonly string[], where: Where, catalog: Catalog): RowsIn {
  const fits = fitsCredit(ofNamed(where), catalog);
  return (work) => {
    const some = (work.cast ?? []).filter((credit) => people.includes(credit.person) && fits(credit));
    return some.length === 0 ? undefined : some.map(rowsWith(work));
  };
}

function rowsIn(where: Where, { catalog }: Context, fitting: ReadonlySet<string> | undefined): RowsIn {
  if (where.people !== undefined) return rowsOfAll(where.people, where, catalog);
  if (where.anyOf !== undefined) return rowsOfAny(where.anyOf, where, catalog);
  if (!restrictsPeople(where)) return (work) => (work.cast ?? []).map(rowsWith(work));
  const fits = fitsCredit(where, catalog, fitting);
  return (work) => {
    const some = (work.cast ?? []).filter(fits);
    return some.length === 0 ? undefined : some.map(rowsWith(work));
  };
}

/** Up to this many people, sorting their works is faster than scanning all works. */
const few = 50;

/** Only the named works, or those of the few people who are named or whose records fit: most questions concern some. */
function worksToLookAt(
  where: Where,
  { byDay, catalog }: Context,
  fitting: ReadonlySet<string> | undefined,
): readonly Series[] {
  const { works, anyOf, people } = where;
  if (works !== undefined) return inOrder(works.flatMap((id) => catalog.series.get(id) ?? []));
  const named = anyOf ?? people?.slice(0, 1);
  const whose = named === undefined ? onlyPeople(where, fitting) : new Set(named);
  return whose === undefined || whose.size > few
    ? byDay
    : inOrder([...whose].flatMap((id) => catalog.partsOf(id).map(({ series }) => series)));
}

/** Whether the only condition is that they are Koreans: who is the oldest, who played in most works. */
const isOnlyKorean = (where: Where): boolean =>
  where.nation === 'KR' &&
  Object.entries(where).every(([key, condition]) => key === 'nation' || condition === undefined);

/** The parts of Koreans in every work, and by person. Many questions are about all of them, and find them here. */
const ofKoreans = oncePer((catalog: Catalog) => {
  const fits = fitsCredit({ nation: 'KR' }, catalog);
  const byWork = new Map<Series, readonly Row[]>();
  for (const work of worksByDay(catalog)) {
    const rows = (work.cast ?? []).filter(fits).map(rowsWith(work));
    if (rows.length > 0) byWork.set(work, rows);
  }
  return { byWork, byPerson: once(() => byPersonOf(byWork.values(), [])) };
});

const inOrder = (works: readonly Series[]): Series[] => [...new Set(works)].toSorted(earlierFirst);

/** The works that fit, with their parts that fit, oldest first. */
export function rowsOf(where: Where, context: Context, among?: readonly Series[]): ReadonlyMap<Series, readonly Row[]> {
  if (among === undefined && isOnlyKorean(where)) return ofKoreans(context.catalog).byWork;
  const found = new Map<Series, Row[]>();
  const fits = fitsWork(where, context);
  const fitting = fittingPeople(where, context.catalog);
  const rowsOfWork = rowsIn(where, context, fitting);
  for (const work of among ?? worksToLookAt(where, context, fitting)) {
    if (!fits(work)) continue;
    const rows = rowsOfWork(work);
    if (rows !== undefined && rows.length >= (where.many ?? 0)) found.set(work, rows);
  }
  return where.told === undefined ? found : toldRows(found, where.told, context);
}

/** Above this share of the candidates, the words do not tell which is meant. */
const mostTold = 0.4;

/** The parts that the words describe, where they describe any; otherwise the works that they describe. */
function toldRows(
  all: ReadonlyMap<Series, readonly Row[]>,
  words: readonly string[],
  { told, language }: Context,
): ReadonlyMap<Series, readonly Row[]> {
  const ofParts = new Map<Series, readonly Row[]>();
  const ofWorks = new Map<Series, readonly Row[]>();
  for (const [work, rows] of all) {
    if (!told.ofWork(work, words, language)) continue;
    ofWorks.set(work, rows);
    const those = rows.filter(({ credit }) => told.ofPart(credit, words, language));
    if (those.length > 0) ofParts.set(work, those);
  }
  const found = ofParts.size > 0 ? ofParts : ofWorks;
  return found.size > Math.max(1, all.size * mostTold) ? new Map<Series, Row[]>() : found;
}

/** Rows by their person, without the people who are left out. */
function byPersonOf(all: Iterable<readonly Row[]>, leftOut: readonly string[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const rows of all) {
    for (const row of rows) {
      const id = row.credit.person;
      if (leftOut.includes(id)) continue;
      const list = found.get(id);
      if (list === undefined) found.set(id, [row]);
      else list.push(row);
    }
  }
  return found;
}

/** The people who fit, with their parts that fit: those beside the named people, never these themselves. */
export function peopleOf(where: Where, context: Context): Map<string, readonly Row[]> {
  if (isOnlyKorean(where)) return new Map(ofKoreans(context.catalog).byPerson());
  const { people, credits, ...others } = where;
  const beside = people === undefined ? undefined : [...rowsOf({ people }, context).keys()];
  // "In both": the people who play in each of the works.
  const everyWork = where.works !== undefined && where.works.length > 1 ? where.works : undefined;
  const found = byPersonOf(rowsOf(others, context, beside).values(), people ?? []);
  if (everyWork === undefined && credits === undefined) return found;
  for (const [id, rows] of found) {
    const count = new Set(rows.map(({ work }) => work.id)).size;
    const isInAll = everyWork === undefined || count >= everyWork.length;
    const isEnough = credits === undefined || (count >= (credits.least ?? 0) && count <= (credits.most ?? Infinity));
    if (!isInAll || !isEnough) found.delete(id);
  }
  return found;
}
