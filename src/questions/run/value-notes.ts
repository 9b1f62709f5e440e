import type { Series } from '../../catalog/schema/series.ts';
import type { Finding, Headline } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import type { Ask } from '../plans/asks.ts';
import type { ValueOf } from '../plans/plan.ts';
import type { Context } from './context.ts';
import { isOfAward } from './awards.ts';
import { found, missing } from './finding.ts';
import { notOnRecord } from './of-work.ts';

/** Topics of notes, figures and statements that answer an ask. */
const topicsOf: Readonly<
  Partial<
    Record<
      Ask,
      { readonly notes?: readonly string[]; readonly figures?: readonly string[]; readonly quotes?: readonly string[] }
    >
  >
> = {
  music: { notes: ['music'] },
  award: { notes: ['awards'] },
  rating: { notes: ['ratings'], figures: ['ratings'] },
  'box-office': { notes: ['box-office'], figures: ['box-office'] },
  budget: { figures: ['budget'], quotes: ['budget'] },
  fee: { figures: ['fees'] },
  chart: { figures: ['charts'], notes: ['reception'] },
};

export function isAbout(fact: Fact, ask: Ask): boolean {
  const topics = topicsOf[ask];
  if (topics === undefined || fact.topic === undefined) return false;
  if (fact.kind === 'note') return topics.notes?.includes(fact.topic) === true;
  if (fact.kind === 'figure') return topics.figures?.includes(fact.topic) === true;
  return fact.kind === 'quote' && topics.quotes?.includes(fact.topic) === true;
}

/** A fact as the first sentence of an answer. */
function headlineOf({ item, text, date }: Fact, { catalog }: Context): Headline | undefined {
  if (item.is === 'figure') {
    const figure = catalog.figures.get(item.figure);
    return figure === undefined
      ? undefined
      : {
          key: 'figure',
          values: { what: { is: 'text', text: figure.what }, value: { is: 'text', text: figure.value } },
        };
  }
  if (item.is === 'quote') {
    const quote = catalog.quotes.get(item.quote);
    return quote === undefined
      ? undefined
      : {
          key: 'statement',
          values: { speaker: { is: 'text', text: quote.speaker }, text: { is: 'text', text: quote.text } },
        };
  }
  const work = 'work' in item ? item.work : undefined;
  if (item.is === 'note' && work !== undefined)
    return { key: 'note', values: { work: { is: 'record', id: work }, text: { is: 'text', text: item.note.text } } };
  if (item.is === 'based-on' && work !== undefined)
    return { key: 'basis', values: { work: { is: 'record', id: work }, text: { is: 'text', text } } };
  if (item.is === 'premise' && work !== undefined)
    return { key: 'premise', values: { work: { is: 'record', id: work }, text: { is: 'text', text } } };
  if (item.is === 'credit')
    return {
      key: 'role',
      values: {
        person: { is: 'record', id: item.person },
        work: { is: 'record', id: item.work },
        part: { is: 'part', work: item.work, person: item.person },
      },
    };
  if (item.is === 'tie' && date !== undefined)
    return {
      key: 'tie',
      values: { person: { is: 'record', id: item.person }, text: { is: 'text', text }, date: { is: 'date', date } },
    };
  if (item.is === 'summary' || item.is === 'tie')
    return { key: 'profile', values: { person: { is: 'record', id: item.person }, text: { is: 'text', text } } };
  return undefined;
}

/** Facts as an answer: the sentence gives the first, and the lines show the others. */
export function factsFound(
  facts: readonly Fact[],
  context: Context,
  given: { readonly lead?: 'yes' | 'no' | undefined } = {},
): Finding | undefined {
  const [first] = facts;
  const headline = first === undefined ? undefined : headlineOf(first, context);
  if (headline === undefined) return undefined;
  return found(headline, {
    ...given,
    items: facts.map(({ item }) => item),
    records: facts.flatMap(({ about }) => about),
    sources: facts.flatMap(({ sources }) => sources),
  });
}

const spanRank: Readonly<Record<string, number>> = { average: 0, total: 1, last: 2, first: 3, peak: 4, episode: 5 };

const sum = ({ measured }: Fact): number => (measured?.unit === 'money' ? measured.value : -1);

/** The most telling figure first: the stretch that is asked for, the average of a run, the larger sum. */
function inOrder(facts: readonly Fact[], { ask, stretch }: ValueOf): Fact[] {
  const rank = ({ measured }: Fact): number =>
    measured === undefined ? 9 : measured.span === stretch ? -1 : (spanRank[measured.span] ?? 6);
  if (ask === 'rating') return facts.toSorted((a, b) => rank(a) - rank(b));
  return ask === 'box-office' || ask === 'budget' ? facts.toSorted((a, b) => sum(b) - sum(a)) : [...facts];
}

/** Notes and figures for an ask, those nearest to the question first. */
export function notesOf(work: Series, plan: ValueOf, context: Context): Finding {
  const { facts, nearest, language, text } = context;
  const meant = facts.about(work.id).filter((fact) => isAbout(fact, plan.ask));
  if (meant.length === 0) return notOnRecord(work, plan);
  const near = nearest.facts(text, language, meant, meant.length).hits.map(({ fact }) => fact);
  const ranked = [...near, ...meant.filter((fact) => !near.includes(fact))];
  return answered(inOrder(ranked, plan), plan, context) ?? notOnRecord(work, plan);
}

/** Notes as an answer; where none mentions the named prize, it says so and shows the others. */
export function answered(facts: readonly Fact[], plan: ValueOf, context: Context): Finding | undefined {
  const { awards } = plan.claim ?? {};
  const ofAward = awards === undefined ? facts : facts.filter((fact) => isOfAward(fact, awards));
  if (ofAward.length > 0) return factsFound([...ofAward, ...facts.filter((fact) => !ofAward.includes(fact))], context);
  return facts.length === 0
    ? undefined
    : missing(
        { key: 'notOnRecord', values: { subject: { is: 'record', id: plan.of }, ask: { is: 'ask', ask: plan.ask } } },
        { items: facts.map(({ item }) => item), records: [plan.of], sources: facts.flatMap(({ sources }) => sources) },
      );
}

const filmed: Readonly<Record<Context['language'], RegExp>> = {
  en: /\b(?:shot|filmed|filming|shooting|location|shoot)\b/iu,
  ja: /撮影|ロケ/u,
  ko: /촬영|로케/u,
};

/** A work on a stage has no shooting, and theatres instead. */
const staged: Readonly<Record<Context['language'], RegExp>> = {
  en: /\b(?:theat(?:re|er)|hall|arena|dome|stage at)\b/iu,
  ja: /劇場|ホール|シアター|会館|アリーナ|ドーム|座で/u,
  ko: /극장|홀|시어터|회관|아레나|돔/u,
};

/** Notes of any topic can name the place of shooting: those that mention shooting answer it. */
export function locationOf(work: Series, plan: ValueOf, context: Context): Finding {
  const ofPlace = (work.kind === 'stage' ? staged : filmed)[context.language];
  const speak = context.facts
    .about(work.id)
    .filter(({ kind, text }) => (kind === 'note' || kind === 'quote') && ofPlace.test(text[context.language]));
  const notesFirst = speak.toSorted((a, b) => Number(a.kind === 'quote') - Number(b.kind === 'quote'));
  return factsFound(notesFirst, context) ?? notOnRecord(work, plan);
}
