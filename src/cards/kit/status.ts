import { isWholeDay } from '../../catalog/calendar.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { statusOf } from '../../catalog/status.ts';
import { formatDate, relativeTimestamp } from '../../language/date.ts';
import { formatDays } from '../../language/days.ts';
import type { Language } from '../../language/language.ts';
import { labels } from '../../language/words/labels.ts';
import { statusWords } from '../../language/words/status.ts';
import { outletOf } from '../../insights/trend/productions.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a work is announced, running or out at the time of asking, and how certain that is. */
export function statusLine(series: Series, language: Language, now: Date): string {
  const words = statusWords[language];
  const status = statusOf(series, now);
  const start = series.start ?? String(series.year);
  const date = formatDate(start, language);
  const days = formatDays(start, series.end ?? start, language);
  const outlet = outletOf(series);
  const certainty = labels[language].certainty[status.certainty];
  const line = ((): string => {
    switch (status.state) {
      case 'announced':
        return status.dateHasPassed ? words.datePassed[outlet](days, certainty) : words.noDate(certainty);
      case 'cancelled':
        return words.cancelled(date);
      case 'upcoming': {
        const relative = isWholeDay(start) ? relativeTimestamp(start) : String(series.year);
        return status.certainty === 'confirmed'
          ? words.starts[outlet](date, relative)
          : words.startsPerhaps(date, relative, certainty);
      }
      case 'airing':
        return words.running[outlet](days);
      case 'released': {
        const { kind, end } = series;
        if (end !== undefined && end !== series.start) return words.ran[outlet](formatDays(start, end, language));
        const isOneDay = end !== undefined || kind === 'special';
        return isOneDay && outlet === 'television' ? words.aired(date) : words.started[outlet](date);
      }
    }
  })();
  const isCutShort = series.release.cancelled === 'partly';
  return capital(isCutShort ? `${line}\n${words.partlyCancelled[outlet]}` : line);
}
