import { isWholeDay } from '../../catalog/calendar.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { publisherOf } from '../../catalog/publisher.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { koreansIn } from '../../insights/compare.ts';
import type { Release } from '../../insights/upcoming.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { calendarFileWords } from '../../language/words/calendar-file.ts';
import { commonWords } from '../../language/words/common.ts';
import { upcomingWords } from '../../language/words/upcoming.ts';
import { calendarFile, type CalendarDay } from '../kit/calendar-file.ts';
import { colours } from '../kit/colours.ts';
import { doubtOf } from '../kit/doubt.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import type { Attachment, Reply } from '../kit/reply.ts';
import { whereToWatch } from '../series/facts.ts';

/** The first source as plain text, with its address on the next line. */
export function sourceText(ids: readonly string[], catalog: Catalog, language: Language): string[] {
  const source = ids.flatMap((id) => catalog.sources.get(id) ?? [])[0];
  if (source === undefined) return [];
  const { published, url } = source;
  const publisher = publisherOf(source, catalog)[language];
  return [published === undefined ? publisher : `${publisher}, ${formatDate(published, language)}`, url];
}

/** A calendar entry for a work. The title states how certain the day is, because some calendars show nothing else. */
function workDay(series: Series, day: string, catalog: Catalog, language: Language): CalendarDay {
  const common = commonWords[language];
  const words = calendarFileWords[language];
  const { certainty, sources } = series.release;
  const isConfirmed = certainty === 'confirmed';
  const sure = upcomingWords[language].certainty[certainty];
  const doubt = doubtOf(series, 'start', 'year');
  const title = `${titleWithYear(series, language)}${doubt}`;
  const actors = koreansIn(series, catalog).map((actor) => nameOf(actor, language));
  return {
    uid: `${series.id}.start`,
    day,
    summary: isConfirmed ? title : common.qualified(title, sure),
    description: [
      `${words.inJapan} · ${sure}`,
      ...(doubt === '' ? [] : [common.unconfirmedLegend]),
      ...[whereToWatch(series, catalog, language)].filter(Boolean),
      ...(actors.length === 0 ? [] : [words.with(actors.join(common.comma))]),
      ...sourceText(sources, catalog, language),
    ].join('\n'),
    url: sources.flatMap((id) => catalog.sources.get(id)?.url ?? [])[0],
    isConfirmed: isConfirmed && doubt === '',
    isYearly: false,
  };
}

export interface ReleaseDays {
  readonly days: readonly CalendarDay[];
  /** The number of works without an exact day. */
  readonly without: number;
}

/** The works with an exact day. A month or a year never becomes a day. */
export function releaseDays(releases: readonly Release[], catalog: Catalog, language: Language): ReleaseDays {
  const days = releases.flatMap(({ series }) =>
    isWholeDay(series.start) ? [workDay(series, series.start, catalog, language)] : [],
  );
  return { days, without: releases.length - days.length };
}

/** The message with a calendar file, for the user who pressed the button. */
export function calendarReply(file: Attachment, count: number, without: number, language: Language): Reply {
  const words = calendarFileWords[language];
  const [title = '', text = ''] = words.none;
  if (count === 0) return { embeds: [{ title, description: text, color: colours.notice }], ephemeral: true };
  const lines = [words.text(count), ...(without === 0 ? [] : [`-# ${words.left(without)}`])];
  return {
    embeds: [{ title: words.title, description: lines.join('\n'), color: colours.list }],
    files: [file],
    ephemeral: true,
  };
}

/** The list of /upcoming as a file. */
export function upcomingCalendar(releases: readonly Release[], catalog: Catalog, language: Language, now: Date): Reply {
  const { days, without } = releaseDays(releases, catalog, language);
  const file = calendarFile('upcoming.ics', calendarFileWords[language].upcoming, days, now);
  return calendarReply(file, days.length, without, language);
}
