import { isJapanese } from '../../catalog/catalog.ts';
import type { Finding, Item } from '../answer.ts';
import { tokens } from '../nearest/tokens.ts';
import { workTexts } from '../nearest/work-texts.ts';
import type { Describe, Single } from '../plans/plan.ts';
import { aboutWork } from './about.ts';
import type { Context } from './context.ts';
import { found } from './finding.ts';
import { fitsWork } from './fits.ts';
import { nothingSaid, speakOf } from './said.ts';
import { factsFound } from './value-notes.ts';

type Nearest = Extract<Single, { readonly do: 'nearest' }>;
type Similar = Extract<Single, { readonly do: 'similar' }>;

/** People call a series a film: the form is a hint, and no bar. */
const ofForm = 1.25;
/** What comes so near to the best may be meant as well. */
const almost = 0.75;

/** The work that a description fits: one of its words that nobody understood must stand in what is known of the work. */
export function describe(plan: Describe, context: Context): Finding {
  const { catalog, nearest, language, text, rest, now } = context;
  const { forms, ...hard } = plan.where;
  const hits = nearest
    .works([text, ...rest].join(' '), language, 60)
    .flatMap(({ id, score }) => {
      const work = catalog.series.get(id);
      if (work === undefined || !fitsWork(work, hard, catalog, now)) return [];
      return [{ work, score: forms?.includes(work.kind) === false ? score : score * ofForm }];
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, ...others] = hits;
  const asked = new Set(tokens(rest.join(' '), language));
  const fits =
    best !== undefined && tokens(workTexts(best.work, catalog, language), language).some((token) => asked.has(token));
  if (best === undefined || !fits) return nothingSaid();
  const about = aboutWork(best.work.id, context);
  const near = others.filter(({ score }) => score > best.score * almost).slice(0, 2);
  return {
    ...about,
    headline: {
      key: 'described',
      values: { work: { is: 'record', id: best.work.id }, text: { is: 'text', text: best.work.premise } },
    },
    items: [
      ...about.items.slice(0, 3),
      ...near.map(({ work }): Item => ({ is: 'work', work: work.id, people: [] })),
      ...about.items.slice(3),
    ],
    records: [...new Set([...about.records, ...near.map(({ work }) => work.id)])],
  };
}

/** The facts nearest to a question that no plan explains: two or three, said as what is on record. */
export function runNearest(plan: Nearest, context: Context): Finding {
  const { nearest, language, text, rest } = context;
  const isMeant = ({ about }: { readonly about: readonly string[] }): boolean =>
    plan.about.length === 0 || plan.about.some((id) => about.includes(id));
  const facts = nearest.facts([text, ...rest, ...rest].join(' '), language, isMeant, 3).map(({ fact }) => fact);
  if (rest.length === 0 || !speakOf(facts, context)) return nothingSaid(plan.about);
  return factsFound(facts, context) ?? nothingSaid(plan.about);
}

/** Works that share most genres with one, the newest of equals first. */
export function runSimilar(plan: Similar, { catalog, now }: Context): Finding {
  const work = catalog.series.get(plan.to);
  const genres = new Set(work?.genres);
  const near = [...catalog.series.values()]
    .filter((other) => other.id !== plan.to && isJapanese(other) && fitsWork(other, plan.where, catalog, now))
    .map((other) => {
      const shared = (other.genres ?? []).filter((genre) => genres.has(genre)).length;
      const all = new Set([...genres, ...(other.genres ?? [])]).size;
      // Of equals, a work of the same form is nearer.
      return { other, shared, score: (all === 0 ? 0 : shared / all) + (other.kind === work?.kind ? 0.1 : 0) };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.score - a.score || b.other.year - a.other.year)
    .slice(0, 8);
  if (work === undefined || near.length === 0) return nothingSaid([plan.to]);
  const ids = near.map(({ other }) => other.id);
  return found(
    {
      key: 'similar',
      values: { work: { is: 'record', id: work.id }, titles: { is: 'records', ids: ids.slice(0, 5) } },
    },
    {
      items: ids.map((id): Item => ({ is: 'premise', work: id })),
      records: ids,
      sources: near.flatMap(({ other }) => other.sources),
    },
  );
}
