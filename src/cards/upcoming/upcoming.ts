import { isWholeDay } from '../../catalog/calendar.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { cinema, monthsAround, placesShowing, releases, type Wanted } from '../../insights/upcoming.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { calendarFileWords } from '../../language/words/calendar-file.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { upcomingWords } from '../../language/words/upcoming.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain, typed } from '../kit/escape.ts';
import { silentSince } from '../kit/freshness.ts';
import { limits, shorten } from '../kit/limits.ts';
import { termName, titleWithYear } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { listing } from './entries.ts';

const perPage = 3;

function upcomingCustomId({ where, month }: Wanted, page: number | 'file'): CustomId {
  return customId('upcoming', where ?? 'all', month ?? 'any', page);
}

/** The name of a service, or "Films". */
export function placeName(place: string, catalog: Catalog, language: Language): string {
  return place === cinema ? upcomingWords[language].cinema : termName(catalog.services, place, language);
}

const placeItems = (wanted: Wanted, catalog: Catalog, language: Language, now: Date): MenuItem[] =>
  placesShowing(catalog, wanted.month, now)
    .filter((place) => place !== wanted.where)
    .map((place) => ({
      label: placeName(place, catalog, language),
      to: upcomingCustomId({ where: place, month: wanted.month }, 1),
    }));

/** For an empty month, the nearest months that are not empty. */
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
            [
              ...silentSince(catalog, language).map((line) => `-# ${line}`),
              ...(noneAhead && found.length > 0 ? [words.nothingAhead] : []),
            ].join('\n'),
            found.length === 0 ? empty : text,
          ]
            .filter((part) => part !== '')
            .join('\n\n'),
          limits.embedDescription,
        ),
        color: colours.list,
        footer: {
          text: [
            words.footer(formatDate(today, language)),
            ...pageNumber(shown, common),
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
        ...(found.some(({ series }) => isWholeDay(series.start))
          ? [button(calendarFileWords[language].button, upcomingCustomId(wanted, 'file'), { emoji: '📅' })]
          : []),
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

/** Reports an unknown service, and offers those with works in a menu. */
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
