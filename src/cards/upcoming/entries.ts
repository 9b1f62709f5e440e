import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { addDays, isWholeDay, mondayOf } from '../../catalog/calendar.ts';
import { koreansIn } from '../../insights/compare.ts';
import type { Release, Span } from '../../insights/upcoming.ts';
import type { WordsOf } from '../../language/define-words.ts';
import { formatDate, relativeTimestamp } from '../../language/date.ts';
import { formatDays } from '../../language/days.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { upcomingWords } from '../../language/words/upcoming.ts';
import { citations } from '../kit/cite.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { whereToWatch } from '../series/facts.ts';

const actorsInLine = 3;

function dateOf({ section, series }: Release, language: Language, today: string): string {
  const words = upcomingWords[language];
  const { start } = series;
  if (start === undefined) return words.yearOnly(formatDate(String(series.year), language));
  const date = formatDate(start, language);
  if (!isWholeDay(start)) return words.dayUnknown(date);
  // In a past month, the relative time ("12 years ago") would add nothing.
  if (section === 'month' && start < today) return date;
  return commonWords[language].qualified(date, start === today ? words.today : relativeTimestamp(start));
}

/** The Korean actors in the work, in billing order. */
export function actorsOf(series: Series, catalog: Catalog, language: Language): string {
  const actors = koreansIn(series, catalog);
  const shown = actors.slice(0, actorsInLine).map((actor) => plain(nameOf(actor, language)));
  const rest = actors.length - shown.length;
  const { comma, otherPeople } = commonWords[language];
  return shown.join(comma) + (rest > 0 ? ` ${otherPeople(rest)}` : '');
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
export function listing(shown: readonly Release[], catalog: Catalog, language: Language, today: string): string {
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
