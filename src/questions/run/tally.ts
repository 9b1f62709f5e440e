import { presentAgencies } from '../../catalog/agencies.ts';
import { when, type Catalog } from '../../catalog/catalog.ts';
import type { Maker, Series } from '../../catalog/schema/series.ts';
import type { Finding, Item } from '../answer.ts';
import { formKeyOf, type Over, type Tally } from '../plans/tally.ts';
import { isWithin } from '../plans/where.ts';
import type { Context } from './context.ts';
import { found, leadOf, missing } from './finding.ts';
import { rowsOf, type Row } from './rows.ts';

const idsOf = (makers: readonly Maker[] = []): string[] => makers.map(({ person, name }) => person ?? name);
const groupsOf = (id: string, { people }: Catalog): string[] =>
  (people.get(id)?.memberships ?? []).map(({ group }) => group);

/** A work's channels and services, for comparing two of them. */
const placesOf = ({ networks = [], platforms = [] }: Series): string[] => [
  ...networks,
  ...platforms.map(({ service }) => service),
];

/** The slices of a work, or of one part in it. */
function slicesOf({ over, among }: Tally, work: Series, person: string | undefined, catalog: Catalog): string[] {
  const record = person === undefined ? undefined : catalog.people.get(person);
  switch (over) {
    case 'form':
      return [formKeyOf(work.kind) ?? work.kind];
    case 'network':
      return work.networks ?? [];
    case 'service':
      return among === undefined ? (work.platforms ?? []).map(({ service }) => service) : placesOf(work);
    case 'year':
      return [when(work).slice(0, 4)];
    case 'span':
      return (among ?? []).filter((span) => {
        const [from, to] = span.split('/');
        return isWithin(when(work), { from, to });
      });
    case 'genre':
      return work.genres ?? [];
    case 'company':
      return (work.companies ?? []).map(({ company }) => company);
    case 'director':
      return idsOf(work.directors);
    case 'writer':
      return idsOf(work.writers);
    case 'group':
      return person === undefined ? [] : groupsOf(person, catalog);
    case 'agency':
      return record === undefined ? [] : presentAgencies(record).map(({ company }) => company);
    case 'gender':
      return record?.gender === undefined ? [] : [record.gender];
  }
}

const ofPeople: ReadonlySet<Over> = new Set<Over>(['group', 'agency', 'gender']);

interface Slice {
  readonly of: string;
  readonly works: Set<string>;
  readonly people: Set<string>;
}

/** The works or people that fit, grouped by slice. */
function sliced(plan: Tally, context: Context): Slice[] {
  const slices = new Map<string, Slice>();
  const put = (work: Series, rows: readonly Row[], person?: string): void => {
    for (const of of new Set(slicesOf(plan, work, person, context.catalog))) {
      if (plan.among?.includes(of) === false) continue;
      const slice = slices.get(of) ?? { of, works: new Set(), people: new Set() };
      slice.works.add(work.id);
      for (const { credit } of rows) slice.people.add(credit.person);
      slices.set(of, slice);
    }
  };
  for (const [work, rows] of rowsOf(plan.where, context)) {
    if (ofPeople.has(plan.over)) for (const row of rows) put(work, [row], row.credit.person);
    else put(work, rows);
  }
  // A compared value without matches counts zero.
  for (const of of plan.among ?? []) if (!slices.has(of)) slices.set(of, { of, works: new Set(), people: new Set() });
  return [...slices.values()];
}

const mostShown = 20;

/** The slice with most or fewest, then the others. */
export function runTally(plan: Tally, context: Context): Finding {
  const { want, over, direction } = plan;
  const sign = direction === 'most' ? -1 : 1;
  const countOf = ({ works, people }: Slice): number => (want === 'work' ? works : people).size;
  const all = sliced(plan, context).toSorted((a, b) => sign * (countOf(a) - countOf(b)) || a.of.localeCompare(b.of));
  const [first] = all;
  const where = { is: 'where', where: plan.where, want } as const;
  if (first === undefined || all.every((slice) => countOf(slice) === 0))
    return missing({ key: want === 'work' ? 'noWorks' : 'noPeople', values: { where } });
  const count = countOf(first);
  const best = all.filter((slice) => countOf(slice) === count).map(({ of }) => of);
  const works = [...first.works];
  return found(
    {
      key: 'most',
      values: { subjects: { is: 'slices', over, of: best }, value: { is: 'tally', want, count }, where },
    },
    {
      lead: plan.claimed === undefined ? undefined : leadOf({ holds: best.length === 1 && best[0] === plan.claimed }),
      items: all.slice(0, mostShown).map((slice): Item => ({
        is: 'slice',
        over,
        of: slice.of,
        value: { is: 'tally', want, count: countOf(slice) },
        works: [...slice.works].slice(-3),
      })),
      records: [...(plan.where.people ?? []), ...works.slice(-8)],
      sources: works.slice(-3).flatMap((id) => context.catalog.series.get(id)?.sources ?? []),
      caveats: plan.where.people === undefined || plan.where.country !== 'not-KR' ? [] : ['japan-only'],
    },
  );
}
