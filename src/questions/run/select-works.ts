import type { Series } from '../../catalog/schema/series.ts';
import type { Caveat, Finding, Headline, Item, Value } from '../answer.ts';
import type { Select } from '../plans/plan.ts';
import type { Where } from '../plans/where.ts';
import type { Context } from './context.ts';
import { found, leadOf, missing } from './finding.ts';
import { countsAsKorean } from './fits-person.ts';
import { rowsOf, type Row } from './rows.ts';
import { nothingSaid } from './said.ts';

const record = (id: string) => ({ is: 'record', id }) as const;

/** A work with the few people who make it an answer: those who fit, Koreans first. */
function itemOf(work: Series, rows: readonly Row[], where: Where, { catalog }: Context): Item {
  const people = rows.map(({ credit }) => credit.person);
  const [only, other] = where.people ?? where.anyOf ?? [];
  if (only !== undefined && other === undefined) return { is: 'credit', work: work.id, person: only, show: 'work' };
  const koreans = people.filter((id) => countsAsKorean(id, catalog));
  return { is: 'work', work: work.id, people: where.people === undefined && koreans.length > 0 ? koreans : people };
}

/** Conditions in the order in which a fan would give them up. */
const softer: readonly (readonly (keyof Where)[])[] = [
  ['released', 'ahead', 'out', 'running'],
  ['billing'],
  ['forms'],
  ['services'],
  ['genres'],
  ['country'],
  ['episodes', 'rating'],
];

/** The nearest works where nothing fits: with one condition fewer, and then with fewer still. */
function nearest(where: Where, context: Context): [Series, readonly Row[]][] {
  const droppable = softer.filter((keys) => keys.some((key) => where[key] !== undefined));
  const without = (keys: readonly (keyof Where)[]): Where =>
    Object.fromEntries(Object.entries(where).filter(([key]) => !keys.some((one) => one === key)));
  for (const keys of droppable) {
    const rows = [...rowsOf(without(keys), context)];
    if (rows.length > 0) return rows.toReversed();
  }
  return droppable.length < 2 ? [] : [...rowsOf(without(droppable.flat()), context)].toReversed();
}

/** The sources end before today, so they never say that nothing is on now or to come. */
const isAhead = (where: Where, today: string): boolean =>
  where.ahead === true ||
  where.running === true ||
  (where.released?.from !== undefined && where.released.from >= today.slice(0, where.released.from.length));

function none(plan: Select, context: Context): Finding {
  const near = nearest(plan.where, context);
  const value: Value = { is: 'where', where: plan.where, want: 'work' };
  const lead =
    plan.show === 'exists' && !isAhead(plan.where, context.today)
      ? leadOf({ holds: false, negated: plan.negated })
      : undefined;
  return missing(
    { key: 'noWorks', values: { where: value } },
    {
      lead,
      items: [
        ...near.map(([work, rows]) => itemOf(work, rows, plan.where, context)),
        ...knownFor({ ...plan, where: { people: plan.where.people }, show: 'list' }),
      ],
      caveats: [
        ...(near.length > 0 ? (['nearest'] as const) : []),
        ...(isAhead(plan.where, context.today) ? (['as-far-as-sources'] as const) : []),
      ],
      records: [...(plan.where.people ?? []), ...near.slice(0, 5).map(([{ id }]) => id)],
      sources: near.slice(0, 3).flatMap(([{ sources }]) => sources),
    },
  );
}

/** The next works first: future and open dates, then announced dates that have passed, latest first. */
function upcoming(works: readonly [Series, readonly Row[]][], today: string): readonly [Series, readonly Row[]][] {
  const hasPassed = ({ start }: Series): boolean => start !== undefined && start < today.slice(0, start.length);
  return [...works.filter(([work]) => !hasPassed(work)), ...works.filter(([work]) => hasPassed(work)).toReversed()];
}

function picked(plan: Select, works: readonly [Series, readonly Row[]][]): readonly [Series, readonly Row[]][] {
  // A person's works begin with the newest, as on their card; works of everybody with the oldest.
  const isOfPerson = (plan.where.people ?? plan.where.anyOf) !== undefined;
  if (plan.pick === undefined)
    return plan.order === 'new' || (isOfPerson && plan.order === undefined) ? works.toReversed() : works;
  const { end, place } = plan.pick;
  const at = end === 'first' ? place - 1 : works.length - place;
  return works.slice(Math.max(at, 0), Math.max(at, 0) + (at < 0 ? 0 : 1));
}

function headlineOf(plan: Select, works: readonly [Series, readonly Row[]][]): Headline {
  const where: Value = { is: 'where', where: plan.where, want: 'work' };
  const [only] = works;
  if (only !== undefined && works.length === 1) {
    const work = record(only[0].id);
    const date = { is: 'first-day', work: only[0].id } as const;
    if (plan.pick !== undefined && plan.pick.place > 1)
      return { key: 'nthWork', values: { work, date, where, place: { is: 'count', count: plan.pick.place } } };
    if (plan.pick !== undefined)
      return { key: plan.pick.end === 'first' ? 'firstWork' : 'lastWork', values: { work, date, where } };
    if (plan.show !== 'count')
      return { key: 'oneWork', values: { work, status: { is: 'status', work: only[0].id }, where } };
  }
  return {
    key: 'works',
    values: {
      count: { is: 'count', count: works.length },
      where,
      titles: { is: 'records', ids: works.map(([{ id }]) => id) },
    },
  };
}

/** The works in Korea that somebody is known for, where nothing restricts the list to Japan. */
function knownFor({ where, pick, show }: Select): Item[] {
  const [person, other] = where.people ?? [];
  const isOfAll = where.country === undefined && pick === undefined && show !== 'count';
  return person === undefined || other !== undefined || !isOfAll ? [] : [{ is: 'known-for', person }];
}

/** A question about every work has tens of thousands of rows: a loop takes half the time of lists within lists. */
function sourcesOf(works: readonly [Series, readonly Row[]][]): string[] {
  const all: string[] = [];
  for (const [{ sources }, rows] of works) {
    for (const { credit } of rows) all.push(...credit.sources);
    all.push(...sources);
  }
  return all;
}

/** Works by conditions: lists, counts or picks them, or says whether there are any. */
export function selectWorks(plan: Select, context: Context): Finding {
  const all = [...rowsOf(plan.where, context)];
  const works = plan.where.ahead === true && plan.pick === undefined ? upcoming(all, context.today) : picked(plan, all);
  if (works.length === 0) return plan.where.told === undefined ? none(plan, context) : nothingSaid();
  // The headline names the newest, and the earlier ones follow.
  const listed = plan.pick?.end === 'last' && plan.order === 'new' ? all.toReversed() : works;
  const { where, only } = plan;
  const isOfPeople = (where.people ?? where.anyOf) !== undefined;
  const caveats: Caveat[] = [
    ...(isOfPeople && where.country === undefined ? [] : (['japan-only'] as const)),
    ...(isAhead(where, context.today) ? (['as-far-as-sources'] as const) : []),
    ...(where.anyOf === undefined ? [] : (['shared-name'] as const)),
  ];
  return found(headlineOf(plan, works), {
    // Words that occur in a text do not prove a yes.
    lead:
      only !== undefined
        ? leadOf({ holds: works.every(([{ id }]) => only.includes(id)) })
        : plan.show === 'exists' && where.told === undefined
          ? leadOf({ holds: true, negated: plan.negated })
          : undefined,
    items: [...listed.map(([work, rows]) => itemOf(work, rows, where, context)), ...knownFor(plan)],
    caveats: where.country === 'not-KR' ? caveats : caveats.filter((one) => one !== 'japan-only'),
    records: [...(where.people ?? where.anyOf ?? []), ...works.map(([{ id }]) => id)],
    sources: sourcesOf(works),
  });
}
