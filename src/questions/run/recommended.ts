import type { Series } from '../../catalog/schema/series.ts';
import type { Finding, Item } from '../answer.ts';
import type { Select } from '../plans/plan.ts';
import type { Context } from './context.ts';
import { found } from './finding.ts';
import { countsAsKorean } from './fits-person.ts';
import { rowsOf } from './rows.ts';

const most = 5;

/**
 * A few works to begin with, each with its story, instead of a list of all. The bot has no taste: works with a Korean lead
 * come first, ordered by the number of their sources.
 */
export function recommended(plan: Select, context: Context): Finding | undefined {
  const { catalog } = context;
  // A work to watch this weekend must be out; the weekend is not its release date.
  const { ahead: _ahead, ...where } = plan.where;
  const all = [...rowsOf({ ...where, out: true }, context).keys()];
  const hasKoreanLead = ({ cast = [] }: Series): boolean =>
    cast.some(({ billing, person }) => billing === 'lead' && countsAsKorean(person, catalog));
  const few = all
    .toSorted(
      (a, b) =>
        Number(hasKoreanLead(b)) - Number(hasKoreanLead(a)) || b.sources.length - a.sources.length || b.year - a.year,
    )
    .slice(0, most);
  if (few.length === 0) return undefined;
  const ids = few.map(({ id }) => id);
  return found(
    {
      key: 'recommended',
      values: {
        titles: { is: 'records', ids },
        count: { is: 'count', count: all.length },
        where: { is: 'where', where, want: 'work' },
      },
    },
    {
      items: ids.map((work): Item => ({ is: 'premise', work })),
      records: [...(where.people ?? []), ...ids],
      sources: few.flatMap(({ sources }) => sources),
    },
  );
}
