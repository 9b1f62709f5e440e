import type { Caveat, Finding, Headline } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import type { Ask } from '../plans/asks.ts';
import { tellsAmount } from '../quantity/unit.ts';
import type { Context } from './context.ts';
import { found } from './finding.ts';

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

/** Words of an ask in the English text of a fact: a theme song is also told in a note on the cast. */
const toldAs: Readonly<Partial<Record<Ask, RegExp>>> = {
  music: /\b(?:theme|songs?|soundtrack|music by|composed|sings|sang)\b/iu,
  'box-office': /\b(?:box[- ]office|admissions|grossed|takings)\b/iu,
  budget: /\b(?:budgets?|production costs?)\b/iu,
  chart: /\b(?:chart|top (?:10|ten)|number one|ranked)\b/iu,
};

/** Whether a note on another topic tells what is asked for. */
export const tells = ({ kind, text }: Fact, ask: Ask): boolean =>
  kind === 'note' && (toldAs[ask]?.test(text.en) === true || (ask === 'box-office' && tellsAmount(text.en, 'people')));

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
  given: { readonly lead?: 'yes' | 'no' | undefined; readonly caveats?: readonly Caveat[] } = {},
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
