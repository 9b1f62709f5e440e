import type { Catalog } from '../../catalog/catalog.ts';
import type { Figure, FigureTopic } from '../../catalog/schema/figure.ts';
import type { Quote, Stance, Topic } from '../../catalog/schema/quote.ts';

/** Which figures speak to what statements are about. Language, craft and quality are not counted by anybody. */
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

/** What comes first at a glance: the reasons of the people, then the money behind them. */
const topicsFirst: Readonly<Record<Stance, readonly Topic[]>> = {
  drives: ['why-japan', 'market', 'co-production'],
  against: ['market', 'language', 'reception'],
  describes: ['co-production', 'craft'],
};

/** The newest statement of each topic that speaks to the whole, then all others. */
export function statementsAtAGlance(quotes: readonly Quote[], stance: Stance): readonly Quote[] {
  const first = topicsFirst[stance].flatMap((topic) => quotes.find((quote) => quote.topic === topic) ?? []);
  return [...first, ...quotes.filter((quote) => !first.includes(quote))];
}

/** Statements of one stance, of a topic or all, newest first; those without a date last. */
export function statements(catalog: Catalog, stance: Stance, topic: Topic | undefined): readonly Quote[] {
  return [...catalog.quotes.values()]
    .filter((quote) => quote.stance === stance && (topic === undefined || quote.topic === topic))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
}

/** The order in which kinds of figures speak to the whole: what is made, who watches, what it earns, what it costs. */
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
 * Figures about the movement by what they count, the newest first; those of a single work belong to that work's card and
 * stay out, unless a topic asks for them.
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

/** One figure of each kind, the newest: a glance that is not all about one thing. */
export function figuresAtAGlance(figures: readonly Figure[]): readonly Figure[] {
  return wholeFirst.flatMap((topic) => figures.find((figure) => figure.topic === topic) ?? []);
}
