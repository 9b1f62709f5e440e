import type { Catalog } from '../../catalog/catalog.ts';
import { dayInJapan } from '../../catalog/status.ts';
import type { StarDates, YearlyDay } from '../../insights/my-stars.ts';
import { outletOf } from '../../insights/trend/productions.ts';
import { formatDate, relativeTimestamp } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { calendarFileWords } from '../../language/words/calendar-file.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { myStarsWords } from '../../language/words/my-stars.ts';
import { upcomingWords } from '../../language/words/upcoming.ts';
import { followedName } from '../follow/followed.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { doubtMark, doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { silentSince } from '../kit/freshness.ts';
import { limits } from '../kit/limits.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { shortenMarkdown } from '../kit/shorten-markdown.ts';
import { listing } from '../upcoming/entries.ts';
import { datesPages } from './pages.ts';

const quietNames = 6;

function yearlyLine(one: YearlyDay, catalog: Catalog, language: Language, today: string): string {
  const words = myStarsWords[language];
  const isToday = one.day === today;
  const when = commonWords[language].qualified(
    formatDate(one.day, language),
    isToday ? upcomingWords[language].today : relativeTimestamp(one.day),
  );
  if (one.kind === 'birthday') {
    const { person, years } = one;
    return [
      `🎂 **${plain(nameOf(person, language))}** · ${words.turns(years)}${doubtOf(person, 'born')}`,
      `-# ${when} · ${citations(person.sources, catalog, language, 1)}`,
    ].join('\n');
  }
  const { series, years } = one;
  return [
    `🎉 **${plain(titleWithYear(series, language))}** · ${words.since[outletOf(series)](years)}${doubtOf(series, 'start')}`,
    `-# ${when} · ${citations(series.release.sources, catalog, language, 1)}`,
  ].join('\n');
}

function itemOf(one: YearlyDay, language: Language): MenuItem {
  return one.kind === 'birthday'
    ? { label: nameOf(one.person, language), to: customId('actor', one.person.id) }
    : {
        label: titleWithYear(one.series, language),
        description: labels[language].kind[one.series.kind],
        to: customId('series', one.series.id),
      };
}

function quietLine(ids: readonly string[], catalog: Catalog, language: Language): string[] {
  if (ids.length === 0) return [];
  const { comma, more } = commonWords[language];
  const names = ids.slice(0, quietNames).map((id) => plain(followedName(id, catalog, language)));
  const rest = ids.length > quietNames ? [more(ids.length - quietNames)] : [];
  return [`-# ${myStarsWords[language].quiet([names.join(comma), ...rest].join(' '))}`];
}

/** The reader's own page: the next works of the people they follow, then birthdays and anniversaries, soonest first. */
export function myStarsCard(
  followed: readonly string[],
  { next, quiet, yearly }: StarDates,
  page: number,
  catalog: Catalog,
  language: Language,
  now: Date,
): Reply {
  const words = myStarsWords[language];
  const common = commonWords[language];
  if (followed.length === 0)
    return { embeds: [{ title: words.title, description: words.empty, color: colours.notice }], ephemeral: true };
  const today = dayInJapan(now);
  const shown = pageOf(datesPages(next, yearly), page, 1);
  const worksHere = shown.items.flatMap(({ works }) => works);
  const daysHere = shown.items.flatMap(({ days }) => days);
  // No blank line precedes the birthdays: with one, four follows in Japanese would be 729 px tall, and a phone has 700.
  const text = [
    ...silentSince(catalog, language).map((line) => `-# ${line}`),
    ...(shown.number === 1 && next.length === 0 ? [words.nothingNext] : []),
    ...(worksHere.length === 0 ? [] : [`\n${listing(worksHere, catalog, language, today)}`]),
    ...(shown.number === 1 ? quietLine(next.length === 0 ? [] : quiet, catalog, language) : []),
    ...(daysHere.length === 0
      ? []
      : [[`__**${words.yearly}**__`, ...daysHere.map((one) => yearlyLine(one, catalog, language, today))].join('\n')]),
  ].join('\n');
  return {
    embeds: [
      {
        title: common.count(words.title, followed.length),
        description: shortenMarkdown(text, limits.embedDescription),
        color: colours.list,
        footer: {
          text: [
            upcomingWords[language].footer(formatDate(today, language)),
            ...pageNumber(shown, common),
            ...(text.includes(doubtMark) ? [common.unconfirmedLegend] : []),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(
      menu('records', common.menu.record, [
        ...worksHere.map(({ series }) => ({
          label: titleWithYear(series, language),
          description: labels[language].kind[series.kind],
          to: customId('series', series.id),
        })),
        ...daysHere.map((one) => itemOf(one, language)),
      ]),
      [
        ...pageButtons(shown, (to) => customId('my-stars', 'page', to), common),
        button(calendarFileWords[language].button, customId('my-stars', 'file'), { emoji: '📅' }),
        button(words.list, customId('following', 'list', 'me', 1), { emoji: '🔔' }),
      ],
    ),
    ephemeral: true,
  };
}
