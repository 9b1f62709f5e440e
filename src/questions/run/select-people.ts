import { isActor, when } from '../../catalog/catalog.ts';
import type { Finding, Headline, Item, Value } from '../answer.ts';
import type { Select } from '../plans/plan.ts';
import type { Where } from '../plans/where.ts';
import type { Context } from './context.ts';
import { found, leadOf, missing } from './finding.ts';
import { tokens } from '../nearest/tokens.ts';
import { notesOfWinner } from './awards.ts';
import { debutsIn } from './debuts.ts';
import { firstClaims, firstWinner } from './first-claims.ts';
import { winnersOf } from './winners.ts';
import { peopleByRecord } from './people-by-record.ts';
import { peopleOf, rowsOf, type Row } from './rows.ts';
import { nothingSaid } from './said.ts';
import { describedParts } from './described-parts.ts';

type Fitting = readonly [string, readonly Row[]];

const record = (id: string) => ({ is: 'record', id }) as const;
/** Sorts by the day of each, computed once. */
const byDay = (all: readonly Fitting[], dayOf: (days: readonly string[]) => string | undefined) =>
  all.map((one) => ({ one, day: dayOf(one[1].map(({ work }) => when(work)).toSorted()) ?? '' }));

/** The people without anything that fits: of all Korean actors, or of the named group. */
function without(plan: Select, context: Context): Fitting[] {
  const { catalog } = context;
  const having = peopleOf(plan.where, context);
  const { groups, gender } = plan.where;
  return [...catalog.people.values()]
    .filter(
      (person) =>
        isActor(person) &&
        !having.has(person.id) &&
        (gender === undefined || person.gender === gender) &&
        (groups === undefined || person.memberships?.some(({ group }) => groups.includes(group)) === true),
    )
    .map(({ id }) => [id, [...rowsOf({ people: [id] }, context).values()].flat()]);
}

/** People who fit by their parts, or by their own record where no part is asked for. */
function fitting({ where, pick, order }: Select, context: Context): Map<string, readonly Row[]> {
  if (where.debuted !== undefined) return debutsIn(where, where.debuted, context);
  const all = where.awarded === true ? winnersOf(where, context) : peopleOf(where, context);
  if (where.awarded === true) return all;
  // The first person in Japan is one of those who came.
  if ((pick ?? order) !== undefined) return all;
  for (const id of peopleByRecord(where, context)) if (!all.has(id)) all.set(id, []);
  return all;
}

/** The people in the work whose story the words left over tell: "the film where they rob a bank: who of the group?" */
function ofToldWork(all: readonly Fitting[], { nearest, rest, language }: Context): readonly Fitting[] | undefined {
  const words = rest.join(' ');
  const [best] = nearest.works(words, language, 1);
  const asked = new Set(tokens(words, language)).size;
  if (best === undefined || best.shared < Math.max(2, asked / 2)) return undefined;
  const inIt = all.flatMap(([id, rows]): Fitting[] => {
    const there = rows.filter(({ work }) => work.id === best.id);
    return there.length === 0 ? [] : [[id, there]];
  });
  return inIt.length === 0 ? undefined : inIt;
}

/** The people described by the remaining words, if they describe any: the detective, 医師役. */
function described(all: readonly Fitting[], { where }: Select, context: Context): readonly Fitting[] {
  if (all.length < 2 || where.told !== undefined) return all;
  const told = ofToldWork(all, context);
  if (told !== undefined) return told;
  if (all.length < 4) return all;
  const parts = describedParts(context);
  if (parts.size === 0) return all;
  const some = all
    .map(([id, rows]): Fitting => [id, rows.filter(({ credit }) => parts.has(credit))])
    .filter(([, rows]) => rows.length > 0);
  return some.length > 0 ? some : all;
}

function ordered(plan: Select, all: readonly Fitting[]): Fitting[] {
  if (plan.order === 'new')
    return byDay(all, (days) => days.at(-1))
      .toSorted((a, b) => b.day.localeCompare(a.day))
      .map(({ one }) => one);
  if (plan.pick !== undefined || plan.order === 'old')
    return byDay(all, (days) => days[0])
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .map(({ one }) => one);
  // The person who fits most often is most likely meant.
  return all.toSorted(([, a], [, b]) => b.length - a.length);
}

/** The notes that tell of the prizes say more than the parts. */
const prizeItems = ([id, rows]: Fitting, where: Where, { catalog }: Context): Item[] =>
  rows.flatMap(({ work }) =>
    notesOfWinner(work, id, where, catalog)
      .slice(0, 1)
      .map((note): Item => ({ is: 'note', work: work.id, note })),
  );

const personItem = ([id, rows]: Fitting): Item =>
  rows.length === 1 && rows[0] !== undefined
    ? { is: 'credit', work: rows[0].work.id, person: id, show: 'both' }
    : { is: 'person', person: id, works: [...new Set(rows.map(({ work }) => work.id))] };

function headlineOf(plan: Select, people: readonly Fitting[]): Headline {
  const where: Value = { is: 'where', where: plan.where, want: 'person' };
  const ids = people.map(([id]) => id);
  const [head] = ids;
  if (plan.negated === true && plan.show !== 'exists') return { key: 'nobodyLeft', values: { where } };
  if (head !== undefined && ids.length === 1 && plan.show !== 'count')
    return { key: 'onePerson', values: { person: record(head), where } };
  return { key: 'people', values: { count: { is: 'count', count: ids.length }, where, names: { is: 'records', ids } } };
}

/** A question about everybody has tens of thousands of rows: a loop takes half the time of lists within lists. */
function sourcesOf(people: readonly Fitting[], { catalog }: Context): string[] {
  const sources: string[] = [];
  for (const [id, rows] of people) {
    if (rows.length === 0) sources.push(...(catalog.people.get(id)?.sources ?? []));
    for (const { credit } of rows) sources.push(...credit.sources);
  }
  return sources;
}

/** People by conditions: lists, counts or picks them, or says whether there are any. */
export function selectPeople(plan: Select, context: Context): Finding {
  const winner = firstWinner(plan, context);
  if (winner !== undefined) return winner;
  const all =
    plan.negated === true && plan.show !== 'exists'
      ? without(plan, context)
      : [...described([...fitting(plan, context)], plan, context)];
  const inOrder = ordered(plan, all);
  const people = plan.pick === undefined ? inOrder : inOrder.slice(plan.pick.place - 1, plan.pick.place);
  if (people.length === 0 && plan.where.told !== undefined) return nothingSaid();
  if (people.length === 0)
    return missing(
      { key: 'noPeople', values: { where: { is: 'where', where: plan.where, want: 'person' } } },
      {
        lead: plan.show === 'exists' ? leadOf({ holds: false, negated: plan.negated }) : undefined,
        records: [...(plan.where.works ?? []), ...(plan.where.people ?? [])],
      },
    );
  const { only } = plan;
  const others = only === undefined ? [] : people.filter(([id]) => !only.includes(id));
  const shown = only === undefined ? people : [...others, ...people.filter(([id]) => only.includes(id))];
  const isFirstEver = plan.pick?.end === 'first' && plan.where.people === undefined && plan.where.works === undefined;
  return found(headlineOf(plan, shown), {
    lead:
      only !== undefined
        ? leadOf({ holds: others.length === 0 })
        : plan.show === 'exists' && plan.where.told === undefined
          ? leadOf({ holds: true, negated: plan.negated })
          : undefined,
    items: [
      ...(plan.where.awarded === true
        ? shown.flatMap((one) => prizeItems(one, plan.where, context))
        : shown.map(personItem)),
      ...(isFirstEver ? firstClaims(context).map(({ item }) => item) : []),
    ],
    caveats: [
      ...(plan.where.gender === undefined || plan.where.nation !== 'JP' ? [] : (['gender-unknown'] as const)),
      ...(isFirstEver ? (['reports-vary'] as const) : []),
    ],
    records: [...(plan.where.works ?? []), ...(plan.where.people ?? []), ...shown.map(([id]) => id)],
    sources: sourcesOf(shown, context),
  });
}
