import type { Catalog } from '../../catalog/catalog.ts';
import type { StarDates, YearlyDay } from '../../insights/my-stars.ts';
import { outletOf } from '../../insights/trend/productions.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { calendarFileWords } from '../../language/words/calendar-file.ts';
import { commonWords } from '../../language/words/common.ts';
import { statusWords } from '../../language/words/status.ts';
import { calendarFile, type CalendarDay } from '../kit/calendar-file.ts';
import { doubtOf } from '../kit/doubt.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import type { Reply } from '../kit/reply.ts';
import { calendarReply, releaseDays, sourceText } from '../upcoming/calendar.ts';

const textOf = (
  first: string,
  doubt: string,
  sources: readonly string[],
  catalog: Catalog,
  language: Language,
): string =>
  [
    first,
    ...(doubt === '' ? [] : [commonWords[language].unconfirmedLegend]),
    ...sourceText(sources, catalog, language),
  ].join('\n');

function yearlyDay(one: YearlyDay, catalog: Catalog, language: Language): CalendarDay {
  const words = calendarFileWords[language];
  const shared = { day: one.day, url: undefined, isYearly: true };
  if (one.kind === 'birthday') {
    const { person } = one;
    const doubt = doubtOf(person, 'born');
    return {
      ...shared,
      uid: `${person.id}.birthday`,
      summary: `${words.birthday(nameOf(person, language))}${doubt}`,
      description: textOf(
        words.born(formatDate(person.born ?? one.day, language)),
        doubt,
        person.sources,
        catalog,
        language,
      ),
      isConfirmed: doubt === '',
    };
  }
  const { series } = one;
  const doubt = doubtOf(series, 'start');
  const began = statusWords[language].started[outletOf(series)](formatDate(series.start ?? one.day, language));
  return {
    ...shared,
    uid: `${series.id}.anniversary`,
    summary: `${words.anniversary(titleWithYear(series, language))}${doubt}`,
    description: textOf(began, doubt, series.release.sources, catalog, language),
    isConfirmed: doubt === '',
  };
}

/** What is ahead for the followed, and their birthdays and anniversaries of every year, as a file. */
export function myStarsCalendar({ next, yearly }: StarDates, catalog: Catalog, language: Language, now: Date): Reply {
  const { days, without } = releaseDays(next, catalog, language);
  const all = [...days, ...yearly.map((one) => yearlyDay(one, catalog, language))];
  const file = calendarFile('my-stars.ics', calendarFileWords[language].myStars, all, now);
  return calendarReply(file, all.length, without, language);
}
