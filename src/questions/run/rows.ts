import type { Credit, Series } from '../../catalog/schema/series.ts';
import type { Where } from '../plans/where.ts';
import type { Context } from './context.ts';
import { fitsCredit, fitsWork, restrictsPeople } from './fits.ts';

/** A part that fits. */
export interface Row {
  readonly work: Series;
  readonly credit: Credit;
}

/** The parts in one work that fit; undefined where the work does not. */
function rowsIn(work: Series, where: Where, { catalog }: Context): Row[] | undefined {
  const cast = work.cast ?? [];
  const row = (credit: Credit): Row => ({ work, credit });
  // Whoever is named takes part, in the billing that is asked for. Where they come from is their own business.
  const named: Where = { billing: where.billing, not: { billing: where.not?.billing } };
  if (where.people !== undefined) {
    const theirs = where.people.map((id) => cast.filter((credit) => credit.person === id));
    const fits = (credits: readonly Credit[]): boolean => credits.some((credit) => fitsCredit(credit, named, catalog));
    if (theirs.some((credits) => credits.length === 0)) return undefined;
    // "The film that A led, with B": of several people the billing is that of one.
    const areBilled = named.not?.billing === undefined ? theirs.some(fits) : theirs.every(fits);
    return areBilled
      ? theirs.flatMap((credits) => credits.find((credit) => fits([credit])) ?? credits[0] ?? []).map(row)
      : undefined;
  }
  if (where.anyOf !== undefined) {
    const some = cast
      .filter(({ person }) => where.anyOf?.includes(person))
      .filter((credit) => fitsCredit(credit, named, catalog));
    return some.length === 0 ? undefined : some.map(row);
  }
  if (!restrictsPeople(where)) return cast.map(row);
  const rows = cast.filter((credit) => fitsCredit(credit, where, catalog)).map(row);
  return rows.length > 0 ? rows : undefined;
}

/** Only the works of whoever is named, where somebody is: most questions name one. */
function worksToLookAt(where: Where, { byDay, catalog }: Context): readonly Series[] {
  const named = where.anyOf ?? where.people?.slice(0, 1);
  if (named === undefined) return byDay;
  const theirs = new Set(named.flatMap((id) => catalog.partsOf(id).map(({ series }) => series)));
  return byDay.filter((work) => theirs.has(work));
}

/** The works that fit with the parts that fit, oldest first. */
export function rowsOf(
  where: Where,
  context: Context,
  among: readonly Series[] = worksToLookAt(where, context),
): Map<Series, Row[]> {
  const found = new Map<Series, Row[]>();
  for (const work of among) {
    if (!fitsWork(work, where, context.catalog, context.now)) continue;
    const rows = rowsIn(work, where, context);
    if (rows !== undefined) found.set(work, rows);
  }
  return where.told === undefined ? found : toldRows(found, where.told, context);
}

/** More than this share of what fits, and the words say nothing of which is meant. */
const mostTold = 0.4;

/** The parts that the words tell of, where they tell of any; otherwise the works that they tell of. */
function toldRows(
  all: ReadonlyMap<Series, Row[]>,
  words: readonly string[],
  { told, language }: Context,
): Map<Series, Row[]> {
  const ofParts = new Map<Series, Row[]>();
  const ofWorks = new Map<Series, Row[]>();
  for (const [work, rows] of all) {
    if (!told.ofWork(work, words, language)) continue;
    ofWorks.set(work, rows);
    const those = rows.filter(({ credit }) => told.ofPart(credit, words, language));
    if (those.length > 0) ofParts.set(work, those);
  }
  const found = ofParts.size > 0 ? ofParts : ofWorks;
  return found.size > Math.max(1, all.size * mostTold) ? new Map<Series, Row[]>() : found;
}

/** The people who fit with the parts that fit: beside whoever is named, never themselves. */
export function peopleOf(where: Where, context: Context): Map<string, Row[]> {
  const { people, credits, ...others } = where;
  const beside = people === undefined ? undefined : [...rowsOf({ people }, context).keys()];
  // "In both": whoever plays in each of the works.
  const everyWork = where.works !== undefined && where.works.length > 1 ? where.works : undefined;
  const found = new Map<string, Row[]>();
  for (const rows of rowsOf(others, context, beside).values()) {
    for (const row of rows) {
      const id = row.credit.person;
      if (people?.includes(id) === true) continue;
      const list = found.get(id);
      if (list === undefined) found.set(id, [row]);
      else list.push(row);
    }
  }
  for (const [id, rows] of found) {
    const count = new Set(rows.map(({ work }) => work.id)).size;
    const isInAll = everyWork === undefined || count >= everyWork.length;
    const isEnough = credits === undefined || (count >= (credits.least ?? 0) && count <= (credits.most ?? Infinity));
    if (!isInAll || !isEnough) found.delete(id);
  }
  return found;
}
