import { isJapanese, type Catalog } from '../../catalog/catalog.ts';
import type { Person } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { eventsOn, type DayEvent } from '../../insights/on-this-day.ts';
import { fameOfPerson, fameOfWork } from '../../insights/quiz/fame.ts';
import type { PostPart } from '../../state/servers/settings.ts';
import { addDays } from '../../catalog/calendar.ts';
import type { DigestEntry, Reason } from '../digest.ts';
import type { Follow } from '../follower.ts';
import { gatherEntries, undeliveredFrom } from '../gather.ts';
import type { News } from '../news.ts';
import { newsOfWork } from '../work-news.ts';

/** The inputs of a daily post: the settings and follows of a server, and the news that it has received. */
export interface PostRequest {
  /** The server's calendar day. Premieres and birthdays are those of the same date in Japan. */
  readonly day: string;
  /** News noticed later waits for the next post. */
  readonly until: Date;
  readonly parts: readonly PostPart[];
  readonly follows: readonly Follow[];
  /** The first news item that was not delivered. */
  readonly next: number;
}

/** The contents of a daily post, as records of the catalog. */
export interface PostContent {
  readonly day: string;
  readonly birthdays: readonly Person[];
  readonly today: readonly Series[];
  readonly tomorrow: readonly Series[];
  readonly news: readonly DigestEntry[];
  /** The best known events of the day, and how many there are in all. */
  readonly events: readonly DayEvent[];
  readonly eventCount: number;
  /** Whether the post invites to the question of the day. */
  readonly asks: boolean;
}

/** The maximum number of events of each kind, so that a post fits a phone. */
const mostOfKind: Readonly<Record<DayEvent['kind'], number>> = { birth: 3, release: 2, quote: 1 };

function fameOf(event: DayEvent, catalog: Catalog): number {
  switch (event.kind) {
    case 'birth':
      return fameOfPerson(event.person, catalog);
    case 'release':
      return fameOfWork(event.series, catalog);
    case 'quote':
      // Exact quotations come before summaries in our words, then the latest first.
      return Number(event.day.slice(0, 4)) + (event.quote.verbatim === undefined ? 0 : 10_000);
  }
}

function bestKnown(events: readonly DayEvent[], catalog: Catalog): DayEvent[] {
  const kept = (kind: DayEvent['kind']): DayEvent[] =>
    events
      .filter((event) => event.kind === kind)
      .toSorted((a, b) => fameOf(b, catalog) - fameOf(a, catalog))
      .slice(0, mostOfKind[kind]);
  return [...kept('birth'), ...kept('release'), ...kept('quote')];
}

const startingOn = (day: string, catalog: Catalog): Series[] =>
  [...catalog.series.values()]
    .filter((series) => series.start === day && isJapanese(series) && series.release.cancelled !== 'wholly')
    .toSorted((a, b) => fameOfWork(b, catalog) - fameOfWork(a, catalog) || (a.id < b.id ? -1 : 1));

/** The day before a premiere and the day itself, for works that the list of premieres does not show anyway. */
function premiereOf({ id, start }: Series, { day }: PostRequest, isListed: ReadonlySet<string>): Reason[] {
  if (isListed.has(id)) return [];
  if (start === day) return [{ kind: 'today' }];
  return start === addDays(day, 1) ? [{ kind: 'tomorrow' }] : [];
}

function newsFor(request: PostRequest, catalog: Catalog, news: News, listed: readonly Series[]): DigestEntry[] {
  const isListed = new Set(listed.map(({ id }) => id));
  const undelivered = undeliveredFrom(news, request.next, request.until);
  return gatherEntries(request.follows, catalog, (series, follow) => {
    const { reasons, includesPremiere } = newsOfWork(follow, series, undelivered);
    return [...reasons, ...(includesPremiere ? [] : premiereOf(series, request, isListed))];
  });
}

/** The contents for a day; undefined if there are none. `news` must be of the same version as the catalog. */
export function postContent(request: PostRequest, catalog: Catalog, news: News): PostContent | undefined {
  const { day, parts, follows } = request;
  const holds = (part: PostPart): boolean => parts.includes(part);
  const followed = new Set(follows.map(({ id }) => id));
  const all = eventsOn(day.slice(5), catalog, new Date(`${day}T12:00:00+09:00`)).filter((event) => event.day < day);
  const isBirthday = (event: DayEvent): boolean =>
    event.kind === 'birth' && followed.has(event.person.id) && event.person.died === undefined;
  const birthdays = holds('birthdays') ? all.filter(isBirthday) : [];
  const events = holds('day') ? all.filter((event) => !birthdays.includes(event)) : [];
  const [today, tomorrow] = holds('releases')
    ? [startingOn(day, catalog), startingOn(addDays(day, 1), catalog)]
    : [[], []];
  const content: PostContent = {
    day,
    birthdays: birthdays.flatMap((event) => (event.kind === 'birth' ? [event.person] : [])),
    today,
    tomorrow,
    news: holds('news') ? newsFor(request, catalog, news, [...today, ...tomorrow]) : [],
    events: bestKnown(events, catalog),
    eventCount: events.length,
    asks: holds('question'),
  };
  const isEmpty = [content.birthdays, today, tomorrow, content.news, events].every((part) => part.length === 0);
  return isEmpty && !content.asks ? undefined : content;
}
