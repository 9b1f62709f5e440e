import type { Catalog } from '../../catalog/catalog.ts';
import type { Figure, FigureTopic } from '../../catalog/schema/figure.ts';
import type { Quote, Stance, Topic } from '../../catalog/schema/quote.ts';

/** The figures that support each topic of statements. Language, craft and quality have none. */
const figuresOn: Readonly<Record<Topic, readonly FigureTopic[]>> = {
  'why-japan': ['production-volume', 'fees', 'exports'],
  language: [],
  craft: [],
  'co-production': ['production-volume', 'budget'],
  reception: ['ratings', 'box-office', 'charts', 'audience'],
  market: ['exports', 'production-volume', 'audience', 'tourism'],
  budget: ['budget', 'fees'],
  quality: [],
  future: ['production-volume', 'audience'],
};

/** The topics that lead the overview: what people say first, then the money behind it. */
const topicsFirst: Readonly<Record<Stance, readonly Topic[]>> = {
  drives: ['why-japan', 'market', 'co-production'],
  against: ['market', 'language', 'reception'],
  describes: ['co-production', 'craft'],
};

/** First the newest statement of each leading topic, then all others. */
export function statementsAtAGlance(quotes: readonly Quote[], stance: Stance): readonly Quote[] {
  const first = topicsFirst[stance].flatMap((topic) => quotes.find((quote) => quote.topic === topic) ?? []);
  return [...first, ...quotes.filter((quote) => !first.includes(quote))];
}

/** Statements of one stance on one topic or on all, newest first, undated ones last. */
export function statements(catalog: Catalog, stance: Stance, topic: Topic | undefined): readonly Quote[] {
  return [...catalog.quotes.values()]
    .filter((quote) => quote.stance === stance && (topic === undefined || quote.topic === topic))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
}

/** The order of figures in the overview: output, audience, earnings, costs, then single works. */
const wholeFirst: readonly FigureTopic[] = [
  'production-volume',
  'audience',
  'exports',
  'fees',
  'budget',
  'tourism',
  'charts',
  'ratings',
  'box-office',
  'other',
];

/**
 * Figures by kind, each kind newest first. Figures of a single work belong on that work's card, so they appear here
 * only under a topic.
 */
export function figuresFor(catalog: Catalog, topic: Topic | undefined): readonly Figure[] {
  return [...catalog.figures.values()]
    .filter((figure) =>
      topic === undefined ? (figure.series ?? []).length === 0 : figuresOn[topic].includes(figure.topic),
    )
    .toSorted(
      (a, b) =>
        wholeFirst.indexOf(a.topic) - wholeFirst.indexOf(b.topic) ||
        b.asOf.localeCompare(a.asOf) ||
        a.id.localeCompare(b.id),
    );
}
