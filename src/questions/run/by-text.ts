import { isJapanese } from '../../catalog/catalog.ts';
import type { Finding, Item } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import { titlesOf } from '../facts/names.ts';
import { tokens } from '../nearest/tokens.ts';
import type { Describe, Single } from '../plans/plan.ts';
import { aboutWork } from './about.ts';
import type { Context } from './context.ts';
import { found } from './finding.ts';
import { fitsWork } from './fits-work.ts';
import { nothingSaid, speakOf } from './said.ts';
import { factsFound } from './facts-found.ts';

type Nearest = Extract<Single, { readonly do: 'nearest' }>;
type Similar = Extract<Single, { readonly do: 'similar' }>;

/** People call a series a film: the form is a hint, not a condition. */
const ofForm = 1.25;
/** The share of the best score from which another work may be meant as well. */
const almost = 0.75;

/** The share of a description's words that the texts about its work need. */
const ofDescription = 0.34;

/**
 * Thresholds of rarity (sum of logarithms) and of the lead over the second work. Fifteen descriptions, about eight of them
 * from spent question sets, found their work above both limits; no blind set has tried them yet.
 */
const outstanding = { rarity: 11, lead: 1.4 } as const;

/** Finds the work that fits a description: one of the words that were not understood must occur in the texts about it. */
export function describe(plan: Describe, context: Context): Finding {
  const { catalog, nearest, language, text, rest } = context;
  // People misremember years as easily as forms: both are hints.
  const { forms, released: _released, ...hard } = plan.where;
  const fits = fitsWork(hard, context);
  const hits = nearest
    .works([text, ...rest].join(' '), language, 60)
    .flatMap(({ id, score, rarity, has }) => {
      const work = catalog.series.get(id);
      if (work === undefined || !fits(work)) return [];
      return [{ work, rarity, has, score: forms?.includes(work.kind) === false ? score : score * ofForm }];
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, ...others] = hits;
  const asked = new Set(tokens(rest.join(' '), language));
  const shared = [...asked].filter((token) => best?.has(token)).length;
  // Two words must both occur, and a third of many: long descriptions use words of their own.
  const isFit = shared >= (asked.size < 3 ? Math.max(asked.size, 1) : Math.ceil(asked.size * ofDescription));
  // The lexicon knows many words of a story: a work far above all others by the rare ones is meant.
  const [second] = others;
  const standsOut =
    shared > 0 &&
    best !== undefined &&
    best.rarity >= outstanding.rarity &&
    best.score >= (second?.score ?? 0) * outstanding.lead;
  // 쉬리 일본 개봉 언제야: one unknown word of which something is asked is a title, and its mention is another work.
  const isForeignTitle =
    best !== undefined &&
    rest.length === 1 &&
    plan.also !== undefined &&
    plan.where.forms === undefined &&
    !tokens(Object.values(titlesOf(best.work)).join(' '), language).some((token) => asked.has(token));
  if (best === undefined || isForeignTitle || (!isFit && !standsOut)) return nothingSaid();
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

/** The number of the question's own words that a near fact needs. */
const leastShared = 2;

const sharesWords = (fact: Fact, words: ReadonlySet<string>, { nearest, language }: Context): boolean =>
  [...words].filter((token) => nearest.has(fact, token, language)).length >= leastShared;

const isNoCredit = ({ kind }: Fact): boolean => kind !== 'credit';

/** The facts nearest to a question that no plan explains: two or three, presented as what is on record. */
export function runNearest(plan: Nearest, context: Context): Finding {
  const { facts: known, nearest, language, text, rest } = context;
  const meant = plan.about.length === 0 ? isNoCredit : known.aboutAny(plan.about).filter(isNoCredit);
  const facts = nearest.facts([text, ...rest, ...rest].join(' '), language, meant, 3).hits.map(({ fact }) => fact);
  const words = new Set(tokens(context.bare, language));
  const isNear =
    rest.length > 1 ? speakOf(facts, context) : facts.slice(0, 1).some((fact) => sharesWords(fact, words, context));
  return (isNear ? factsFound(facts, context) : undefined) ?? nothingSaid(plan.about);
}

/** The works that share most genres with one; among equals, the newest first. */
export function runSimilar(plan: Similar, { catalog, now }: Context): Finding {
  const fits = fitsWork(plan.where, { catalog, now });
  const work = catalog.series.get(plan.to);
  const genres = new Set(work?.genres);
  const near = [...catalog.series.values()]
    .filter((other) => other.id !== plan.to && isJapanese(other) && fits(other))
    .map((other) => {
      const shared = (other.genres ?? []).filter((genre) => genres.has(genre)).length;
      const all = new Set([...genres, ...(other.genres ?? [])]).size;
      // Among equals, a work of the same form is nearer.
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
