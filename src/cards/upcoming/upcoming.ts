import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { addDays, mondayOf } from '../../insights/calendar.ts';
import { koreansIn } from '../../insights/compare.ts';
import {
  cinema,
  monthsAround,
  placesShowing,
  releases,
  type Release,
  type Span,
  type Wanted,
} from '../../insights/upcoming.ts';
import type { WordsOf } from '../../language/define-words.ts';
import { formatDate, relativeTimestamp } from '../../language/date.ts';
import { formatDays } from '../../language/days.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { upcomingWords } from '../../language/words/upcoming.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark, doubtOf } from '../kit/doubt.ts';
import { plain, typed } from '../kit/escape.ts';
import { silentSince } from '../kit/freshness.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, termName, titleWithYear } from '../kit/names.ts';
import { pageButtons, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { whereToWatch } from '../series/facts.ts';

const perPage = 3;
const actorsInLine = 3;

function upcomingCustomId({ where, month }: Wanted, page: number): CustomId {
  return customId('upcoming', where ?? 'all', month ?? 'any', page);
}

/** The name of a service, or "Films". */
export function placeName(place: string, catalog: Catalog, language: Language): string {
  return place === cinema ? upcomingWords[language].cinema : termName(catalog.services, place, language);
}

function dateOf({ section, series }: Release, language: Language, today: string): string {
  const words = upcomingWords[language];
  const { start } = series;
  if (start === undefined) return words.yearOnly(formatDate(String(series.year), language));
  const date = formatDate(start, language);
  if (start.length < 10) return words.dayUnknown(date);
  // In a past month the relative time ("12 years ago") would tell nothing new.
  if (section === 'month' && start < today) return date;
  return commonWords[language].qualified(date, start === today ? words.today : relativeTimestamp(start));
}

/** The Korean actors in the work, in order of billing. */
function actorsOf(series: Series, catalog: Catalog, language: Language): string {
  const actors = koreansIn(series, catalog);
  const shown = actors.slice(0, actorsInLine).map((actor) => plain(nameOf(actor, language)));
  const rest = actors.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(commonWords[language].comma);
}

/** Title and kind; date and certainty; services and actors; source. */
function entry(one: Release, catalog: Catalog, language: Language, today: string): string {
  const { series } = one;
  const common = labels[language];
  const words = upcomingWords[language];
  const sure = words.certainty[series.release.certainty];
  const where = [whereToWatch(series, catalog, language), actorsOf(series, catalog, language)].filter(Boolean);
  return [
    `**${plain(titleWithYear(series, language))}** · ${common.kind[series.kind]}`,
    `${dateOf(one, language, today)}${doubtOf(series, 'start', 'year')} · ${sure}`,
    ...(where.length === 0 ? [] : [where.join(' · ')]),
    `-# ${citations(series.release.sources, catalog, language, 1)}`,
  ].join('\n');
}

function spanName(span: Span, words: WordsOf<typeof upcomingWords>, language: Language, today: string): string {
  if (span.kind === 'month') return words.dayUnknown(formatDate(span.month, language));
  if (span.kind === 'year') return words.dayUnknown(formatDate(span.year, language));
  const week = formatDays(span.monday, addDays(span.monday, 6), language);
  return span.monday === mondayOf(today) ? words.thisWeek(week) : week;
}

/** The entries of a page under their headings. A page that begins within a section repeats its heading. */
function listing(shown: readonly Release[], catalog: Catalog, language: Language, today: string): string {
  const words = upcomingWords[language];
  let section = '';
  let heading = '';
  const lines: string[] = [];
  for (const one of shown) {
    if (one.section !== section && one.section !== 'month') lines.push('', `__**${words.section[one.section]}**__`);
    const isGrouped = one.section !== 'dateless' && one.section !== 'overdue';
    const span = one.span !== undefined && isGrouped ? spanName(one.span, words, language, today) : '';
    if (span !== '' && (span !== heading || one.section !== section)) lines.push(`▸ **${span}**`);
    section = one.section;
    heading = span;
    lines.push(entry(one, catalog, language, today));
  }
  return lines.join('\n').trim();
}

const placeItems = (wanted: Wanted, catalog: Catalog, language: Language, now: Date): MenuItem[] =>
  placesShowing(catalog, wanted.month, now)
    .filter((place) => place !== wanted.where)
    .map((place) => ({
      label: placeName(place, catalog, language),
      to: upcomingCustomId({ where: place, month: wanted.month }, 1),
    }));

/** Where a month holds nothing, the nearest ones that hold something. */
const nearestMonths = (wanted: Wanted, found: number, catalog: Catalog, language: Language, now: Date) =>
  wanted.month === undefined || found > 0
    ? []
    : monthsAround(wanted.month, catalog, wanted.where, now).map((month) =>
        button(formatDate(month, language), upcomingCustomId({ where: wanted.where, month }, 1)),
      );

/** Upcoming and recent releases by week, or everything that starts in one month. */
export function upcomingCard(wanted: Wanted, page: number, catalog: Catalog, language: Language, now: Date): Reply {
  const common = commonWords[language];
  const words = upcomingWords[language];
  const today = dayInJapan(now);
  const found = releases(catalog, wanted, now);
  const shown = pageOf(found, page, perPage);
  const isFiltered = wanted.where !== undefined || wanted.month !== undefined;
  const noneAhead =
    wanted.month === undefined && shown.number === 1 && !found.some(({ section }) => section === 'ahead');
  const empty = isFiltered ? words.nothingHere : words.nothing;
  const title = wanted.month === undefined ? words.title : words.titleMonth(formatDate(wanted.month, language));
  const text = listing(shown.items, catalog, language, today);
  return {
    embeds: [
      {
        title:
          wanted.where === undefined ? title : plain(words.titled(title, placeName(wanted.where, catalog, language))),
        description: shorten(
          [
            ...silentSince(catalog, language).map((line) => `-# ${line}`),
            ...(noneAhead && found.length > 0 ? [words.nothingAhead] : []),
            found.length === 0 ? empty : text,
          ].join('\n\n'),
          limits.embedDescription,
        ),
        color: colours.list,
        footer: {
          text: [
            words.footer(formatDate(today, language)),
            ...(shown.count > 1 ? [common.page(shown.number, shown.count)] : []),
            ...(text.includes(doubtMark) ? [common.unconfirmedLegend] : []),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(
      menu(
        'works',
        common.menu.work,
        shown.items.map(({ series }) => ({
          label: titleWithYear(series, language),
          description: labels[language].kind[series.kind],
          to: customId('series', series.id),
        })),
      ),
      menu('places', words.menu, placeItems(wanted, catalog, language, now)),
      [
        ...pageButtons(shown, (to) => upcomingCustomId(wanted, to), common),
        ...nearestMonths(wanted, found.length, catalog, language, now),
        ...(isFiltered
          ? [
              button(words.everything, `${upcomingCustomId({ where: undefined, month: undefined }, 1)}~all`, {
                emoji: '🗓️',
              }),
            ]
          : []),
      ],
    ),
  };
}

/** Says that no service has this name, and offers those with works in a menu. */
export function unknownPlaceCard(query: string, catalog: Catalog, language: Language, now: Date): Reply {
  const words = upcomingWords[language];
  return {
    embeds: [{ title: words.unknownWhereTitle, description: words.unknownWhere(typed(query)), color: colours.notice }],
    rows: rowsOf(
      menu('places', words.menu, placeItems({ where: undefined, month: undefined }, catalog, language, now)),
    ),
    ephemeral: true,
  };
}

export function unknownMonthCard(query: string, language: Language): Reply {
  const words = upcomingWords[language];
  return {
    embeds: [{ title: words.unknownMonthTitle, description: words.unknownMonth(typed(query)), color: colours.notice }],
    ephemeral: true,
  };
}
