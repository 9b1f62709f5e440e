import { ageOf } from '../../catalog/age.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { daysWithEvents, eventsOn, neighboursOf, type DayEvent } from '../../insights/on-this-day.ts';
import { formatDate } from '../../language/date.ts';
import { formatMonthDay } from '../../language/days.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { onThisDayWords } from '../../language/words/on-this-day.ts';
import { recordWords } from '../../language/words/record.ts';
import { citations } from '../kit/cite.ts';
import { diedOn } from '../actor/life.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark, doubtOf } from '../kit/doubt.ts';
import { plain, typed } from '../kit/escape.ts';
import { knownTo } from '../kit/freshness.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { saidOn } from '../quote/field.ts';

const perPage = 6;
const longestStatement = 300;

function dayCustomId(monthDay: string, page = 1): CustomId {
  return customId('on-this-day', monthDay, page);
}

/** "2 births, 1 premiere": the number of events of each kind. */
export function dayCounts(events: readonly DayEvent[], language: Language): string {
  const count = (kind: DayEvent['kind']): number => events.filter((event) => event.kind === kind).length;
  return onThisDayWords[language].counts(count('birth'), count('release'), count('quote'));
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The record and the year; on the day itself also the number of years since. */
export function eventLine(event: DayEvent, catalog: Catalog, language: Language, today: string): string {
  const words = onThisDayWords[language];
  const common = labels[language];
  const year = formatDate(event.day.slice(0, 4), language);
  const years = Number(today.slice(0, 4)) - Number(event.day.slice(0, 4));
  const ago = event.day.slice(5) === today.slice(5) && years > 0 ? words.yearsAgo(years) : undefined;
  switch (event.kind) {
    case 'birth': {
      const { person } = event;
      const age = ageOf(person, today);
      const died = diedOn(person, age, language);
      const now = ago === undefined || age === undefined || age.atDeath ? undefined : words.ageToday(age.years);
      return [
        `**${plain(nameOf(person, language))}** · ${joined(year + doubtOf(person, 'born'), died === undefined ? now : recordWords[language].died(died))}`,
        `-# ${citations(person.sources, catalog, language, 1)}`,
      ].join('\n');
    }
    case 'release': {
      const { series } = event;
      return [
        `**${plain(titleWithYear(series, language))}** · ${joined(common.kind[series.kind] + doubtOf(series, 'start'), ago)}`,
        `-# ${citations(series.release.sources, catalog, language, 1)}`,
      ].join('\n');
    }
    case 'quote': {
      const { quote } = event;
      const text = plain(shorten(quote.text[language], longestStatement));
      const isDated = saidOn(quote, catalog, language).length === 0;
      return [
        words.saidBy(plain(quote.speaker[language]), text),
        `-# ${joined(plain(quote.role[language]), ...(isDated ? [] : [year]), ago, citations(quote.sources, catalog, language, 1))}`,
      ].join('\n');
    }
  }
}

export function itemOf(event: DayEvent, language: Language): MenuItem {
  const words = onThisDayWords[language];
  const description = words.kind[event.kind];
  switch (event.kind) {
    case 'birth':
      return { label: nameOf(event.person, language), description, to: customId('actor', event.person.id) };
    case 'release':
      return { label: titleWithYear(event.series, language), description, to: customId('series', event.series.id) };
    case 'quote':
      return {
        label: commonWords[language].statementBy(event.quote.speaker[language]),
        description: event.quote.text[language],
        to: customId('quote', 'one', event.quote.id),
      };
  }
}

/**
 * An event, with the number of further statements by its speaker on that day: three answers from one interview would
 * fill a phone and say much the same.
 */
type Entry = readonly [DayEvent, ...DayEvent[]];

const keyOf = (event: DayEvent, index: number): string =>
  event.kind === 'quote' ? `${event.day} ${event.quote.speaker.en}` : String(index);

function entriesOf(events: readonly DayEvent[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [index, event] of events.entries()) {
    const key = keyOf(event, index);
    entries.set(key, [...(entries.get(key) ?? []), event]);
  }
  return [...entries.values()];
}

function listing(entries: readonly Entry[], catalog: Catalog, language: Language, today: string): string {
  const words = onThisDayWords[language];
  return entries
    .flatMap(([event, ...more], index) => [
      ...(entries[index - 1]?.[0].kind === event.kind ? [] : ['', `__**${words.kind[event.kind]}**__`]),
      eventLine(event, catalog, language, today),
      ...(more.length === 0 ? [] : [`-# ${words.saidMore(more.length)}`]),
    ])
    .join('\n')
    .trim();
}

/** Everything that happened on a day of any year. The buttons lead to the nearest days with events. */
export function onThisDayCard(monthDay: string, page: number, catalog: Catalog, language: Language, now: Date): Reply {
  const words = onThisDayWords[language];
  const common = commonWords[language];
  const today = dayInJapan(now);
  const isToday = today.slice(5) === monthDay;
  const shown = pageOf(entriesOf(eventsOn(monthDay, catalog, now)), page, perPage);
  const { previous, next } = neighboursOf(monthDay, [...daysWithEvents(catalog, now).keys()]);
  const text = listing(shown.items, catalog, language, today);
  const day = formatMonthDay(monthDay, language);
  const footer = [
    ...knownTo(catalog, language),
    ...pageNumber(shown, common),
    ...(text.includes(doubtMark) ? [common.unconfirmedLegend] : []),
  ].join(' · ');
  const toDay = (to: string | undefined, emoji: string, end: string) =>
    to === undefined ? [] : [button(formatMonthDay(to, language), `${dayCustomId(to)}~${end}`, { emoji })];
  return {
    embeds: [
      {
        title: isToday ? words.titleToday(day) : words.title(day),
        description: shorten(text === '' ? words.nothing : text, limits.embedDescription),
        color: colours.list,
        ...(footer === '' ? {} : { footer: { text: footer } }),
      },
    ],
    rows: rowsOf(
      menu(
        'day',
        common.menu.statement,
        shown.items.flat().map((event) => itemOf(event, language)),
      ),
      pageButtons(shown, (to) => dayCustomId(monthDay, to), common),
      [
        ...toDay(previous, '⏪', 'back'),
        ...(isToday ? [] : [button(words.today, `${dayCustomId(today.slice(5))}~today`, { emoji: '📅' })]),
        ...toDay(next, '⏩', 'on'),
      ],
    ),
  };
}

export function unknownDayCard(query: string, language: Language): Reply {
  const words = onThisDayWords[language];
  return {
    embeds: [{ title: words.unknownTitle, description: words.unknown(typed(query)), color: colours.notice }],
    ephemeral: true,
  };
}
