import { isWholeDay } from '../catalog/calendar.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Person } from '../catalog/schema/person.ts';
import type { Quote } from '../catalog/schema/quote.ts';
import type { Series } from '../catalog/schema/series.ts';
import { dayInJapan } from '../catalog/status.ts';

/** A birth, a premiere or a statement on a certain day. */
export type DayEvent = { readonly day: string } & (
  | { readonly kind: 'birth'; readonly person: Person }
  | { readonly kind: 'release'; readonly series: Series }
  | { readonly kind: 'quote'; readonly quote: Quote }
);

const order: readonly DayEvent['kind'][] = ['birth', 'release', 'quote'];

const idOf = (event: DayEvent): string => {
  switch (event.kind) {
    case 'birth':
      return event.person.id;
    case 'release':
      return event.series.id;
    case 'quote':
      return event.quote.id;
  }
};

/**
 * Everything with an exact day up to today. Premieres that were only announced or reported are excluded: they may not
 * have happened.
 */
function eventsUntil(catalog: Catalog, today: string): DayEvent[] {
  const births = [...catalog.people.values()].flatMap((person): DayEvent[] =>
    isWholeDay(person.born) ? [{ kind: 'birth', day: person.born, person }] : [],
  );
  const releases = [...catalog.series.values()].flatMap((series): DayEvent[] =>
    isWholeDay(series.start) && series.release.certainty === 'confirmed'
      ? [{ kind: 'release', day: series.start, series }]
      : [],
  );
  const quotes = [...catalog.quotes.values()].flatMap((quote): DayEvent[] =>
    isWholeDay(quote.date) ? [{ kind: 'quote', day: quote.date, quote }] : [],
  );
  return [...births, ...releases, ...quotes].filter(({ day }) => day <= today);
}

/** Births first, then premieres, then statements; each kind oldest first. */
const inOrder = (a: DayEvent, b: DayEvent): number =>
  order.indexOf(a.kind) - order.indexOf(b.kind) || a.day.localeCompare(b.day) || idOf(a).localeCompare(idOf(b));

/** Everything that happened on a month and day (11-21) of any year. 29 February has only the events of leap days. */
export function eventsOn(monthDay: string, catalog: Catalog, now: Date): DayEvent[] {
  return eventsUntil(catalog, dayInJapan(now))
    .filter(({ day }) => day.slice(5) === monthDay)
    .toSorted(inOrder);
}

/** The days of the year with events, from 01-01 on, each with its events. */
export function daysWithEvents(catalog: Catalog, now: Date): ReadonlyMap<string, readonly DayEvent[]> {
  const days = new Map<string, DayEvent[]>();
  for (const event of eventsUntil(catalog, dayInJapan(now)).toSorted(inOrder)) {
    const day = event.day.slice(5);
    const held = days.get(day);
    if (held === undefined) days.set(day, [event]);
    else held.push(event);
  }
  return new Map([...days].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The days with events, from a given day (inclusive) around the end of the year. */
export function daysFrom(monthDay: string, days: readonly string[]): string[] {
  return [...days.filter((day) => day >= monthDay), ...days.filter((day) => day < monthDay)];
}

/** The nearest days with events before and after a day, never the day itself. */
export function neighboursOf(
  monthDay: string,
  days: readonly string[],
): { readonly previous: string | undefined; readonly next: string | undefined } {
  const others = daysFrom(monthDay, days).filter((day) => day !== monthDay);
  return { previous: others.at(-1), next: others[0] };
}
