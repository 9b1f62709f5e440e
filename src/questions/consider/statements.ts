import { isRecalling } from '../frame/recalls.ts';
import { topics as statementTopics } from '../../catalog/schema/quote.ts';
import type { Frame } from '../frame/frame.ts';
import { asksPopularity } from '../frame/popularity.ts';
import { comparesCountries } from '../frame/two-countries.ts';
import type { Plan, Reasons, Said } from '../plans/plan.ts';
import { figureTopics, noteTopics, quoteTopics } from '../plans/topics.ts';

/** Asks that numbers and notes answer without a particular work: fees, budgets, charts, awards. */
const figuresOfAsk: Readonly<Record<string, readonly string[]>> = {
  fee: ['fees'],
  budget: ['budget'],
  chart: ['charts'],
  rating: ['ratings'],
  'box-office': ['box-office'],
};

/** The single year in a question about the industry's figures. */
function yearOf({ open, works, people }: Frame): string | undefined {
  const spans = open.flatMap(({ span, text }) => (span !== undefined && /\d/u.test(text) ? [span] : []));
  const years = new Set(spans.flatMap(({ from, to }) => [from?.slice(0, 4), to?.slice(0, 4)]));
  const [year] = years;
  return years.size === 1 && works.length + people.length === 0 ? year : undefined;
}

function said(frame: Frame, about: readonly string[], by: readonly string[]): Said {
  const { topics, asks, has } = frame;
  const isWhy = has('shape.why');
  const anyTopic = topics.length === 0 && (has('asks.said', 'stance') || by.length > 0 || isWhy);
  const figures = isWhy ? [] : [...topics.flatMap(figureTopics), ...asks.flatMap((ask) => figuresOfAsk[ask] ?? [])];
  const year = yearOf(frame);
  return {
    do: 'said',
    // Statements about a person's motives have many topics.
    topics:
      isWhy && about.length > 0
        ? []
        : anyTopic
          ? by.length > 0 || about.length > 0
            ? []
            : [...statementTopics]
          : [...new Set(topics.flatMap(quoteTopics))],
    figures: [...new Set(figures)],
    notes: [...new Set([...topics.flatMap(noteTopics), ...(asks.includes('award') ? ['awards'] : [])])],
    about: [...about],
    by: [...by],
    ...(comparesCountries(frame) ? { compared: true } : {}),
    ...(asksPopularity(frame) ? { popular: true } : {}),
    ...(figures.length > 0 && year !== undefined ? { year } : {}),
    ...(has('stance.against')
      ? { stance: 'against' as const }
      : has('stance.for')
        ? { stance: 'drives' as const }
        : {}),
  };
}

/** Why Japan, why together, what the objections are: counts the reasons if the question is that broad. */
function reasonsOf({ topics, has, wanted, reading }: Frame): Reasons['of'] | undefined {
  if (has('stance.against')) return 'against';
  // "The actress who moved to Japan" asks who, not why.
  const asksWho = wanted === 'person' && !has('shape.why');
  if (asksWho || (!has('shape.why') && !topics.includes('why-japan'))) return undefined;
  const isOfMakers =
    /\bcast(?:s|ing)?\b|\bhir(?:e|es|ing)\b|起用|抜擢|使[うい]|캐스팅|기용|섭외|쓰는/iu.test(reading.text) ||
    has('asks.director', 'asks.producer', 'asks.writer', 'asks.company', 'asks.network');
  if (topics.includes('co-production') || has('origin.joint')) return 'together';
  if (isOfMakers) return 'cast';
  const isOfActors =
    topics.includes('why-japan') ||
    wanted === 'person' ||
    has('noun.actor', 'noun.actress', 'noun.person', 'origin.korean');
  return isOfActors && !topics.some((topic) => topic === 'reception' || topic === 'quality' || topic === 'exports')
    ? 'come'
    : undefined;
}

/** Statements and figures about a person, by a person, or on a topic. */
export function aboutStatements(frame: Frame): Plan[] {
  const { people, works, makers, speakers, topics, asks, has } = frame;
  const about = [...works, ...people];
  const isAsked =
    topics.length > 0 ||
    has('asks.said', 'shape.why', 'stance') ||
    asks.some((ask) => ask in figuresOfAsk || ask === 'award');
  const plans: Plan[] = [];
  if (speakers.length > 0) plans.push(said(frame, about, speakers));
  // "The one where he says nothing and she runs, what was it?": a retold story does not ask for a statement.
  const isOpen = works.length + people.length + makers.length === 0;
  if (!isAsked || (isOpen && isRecalling(frame.reading))) return plans;
  const of = reasonsOf(frame);
  // A "why" on no topic of its own asks for the reasons, and not for any statement.
  const isOfReasons = of === 'come' && topics.length === 0 && frame.open.every(({ name }) => name === undefined);
  if (works.length === 0) {
    if (!isOfReasons) plans.push(said(frame, about, []));
    if (has('asks.said') && people.length > 0) plans.push(said(frame, [], people));
    if (has('asks.said') && people.length > 1) plans.push(said(frame, people.slice(1), people.slice(0, 1)));
  }
  if (makers.length > 0) plans.push(said(frame, about, makers));
  if (of !== undefined && works.length === 0 && speakers.length === 0)
    plans.push({ do: 'reasons', of, about: [...people] });
  return plans;
}
