import { formatDate } from '../../language/date.ts';
import type { Finding, Headline, Item, Value } from '../../questions/answer.ts';
import { citations } from '../kit/cite.ts';
import { plain } from '../kit/escape.ts';
import { saidOn } from '../quote/field.ts';
import { itemLine, noteLine } from './items.ts';
import type { Shown } from './shown.ts';

/** The record behind a value of a headline. */
function recordIn(headline: Headline, name: 'work' | 'person'): string | undefined {
  const value = Object.entries<Value>(headline.values).find(([key]) => key === name)?.[1];
  return value?.is === 'record' ? value.id : undefined;
}

const makings = { directors: 'directors', writers: 'writers', producers: 'producers' } as const;
const isMaking = (key: string): key is keyof typeof makings => key in makings;

/** Whether a line would only repeat the first sentence. */
function isSaidAbove(item: Item, headline: Headline): boolean {
  const { key } = headline;
  const ofWork = 'work' in item && item.work === recordIn(headline, 'work');
  switch (item.is) {
    case 'places':
      return ofWork && key === 'watch';
    case 'made':
      return ofWork && isMaking(key) && item.making === makings[key];
    case 'credit':
      return (
        ofWork &&
        (key === 'role' || key === 'playedBy' || key === 'opposite') &&
        item.person === recordIn(headline, 'person')
      );
    case 'summary':
      return key === 'profile' && item.person === recordIn(headline, 'person');
    default:
      return false;
  }
}

/** Sentences that state a single fact: the line below them keeps only its source. */
const ofOneFact: Partial<Record<Headline['key'], Item['is']>> = {
  statement: 'quote',
  figure: 'figure',
  note: 'note',
  tie: 'tie',
};

/** The speaker, the day and the source, which a sentence about a single fact leaves out. */
function sourceOf(item: Item, { catalog, language }: Shown): string | undefined {
  const line = (ids: readonly string[], ...before: readonly string[]): string =>
    `-# ${[...before, citations(ids, catalog, language)].join(' · ')}`;
  switch (item.is) {
    case 'quote': {
      const quote = catalog.quotes.get(item.quote);
      return quote && line(quote.sources, plain(quote.role[language]), ...saidOn(quote, catalog, language));
    }
    case 'figure': {
      const figure = catalog.figures.get(item.figure);
      return figure && line(figure.sources, formatDate(figure.asOf, language));
    }
    case 'note':
      return line(item.note.sources);
    case 'tie':
      return line(item.tie.sources);
    default:
      return undefined;
  }
}

/** A line of evidence. A note does not repeat a title in the sentence above it. */
const lineBelow = (item: Item, headline: Headline, shown: Shown): string | undefined =>
  item.is === 'note' && item.work === recordIn(headline, 'work') ? noteLine(item, shown) : itemLine(item, shown);

const bullet = (line: string): string => `• ${line}`;

/** The evidence of a finding, without what its first sentence says. */
export function linesOf({ headline, items }: Finding, shown: Shown): string[] {
  const lines = items.flatMap((item, index) => {
    if (isSaidAbove(item, headline)) return [];
    if (index === 0 && ofOneFact[headline.key] === item.is) return sourceOf(item, shown) ?? [];
    const line = lineBelow(item, headline, shown);
    return line === undefined ? [] : bullet(line);
  });
  return [...new Set(lines)];
}

/** Sentences that contain more than the work in the line below them: an age, a story. */
const saysMore: ReadonlySet<Headline['key']> = new Set(['ageThen', 'premise']);

/** Whether a second finding adds nothing to these lines. */
export const isAmong = (lines: readonly string[], { lead, headline, items }: Finding, shown: Shown): boolean =>
  lead === undefined &&
  !saysMore.has(headline.key) &&
  items.length > 0 &&
  items.every((item) => {
    const said = [itemLine(item, shown), lineBelow(item, headline, shown)];
    return said.some((line) => line !== undefined && lines.includes(bullet(line)));
  });
