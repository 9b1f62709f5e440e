import type { Series } from '../../catalog/schema/series.ts';
import { statusOf } from '../../catalog/status.ts';
import { formatDate, relativeTimestamp } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { wordsIn } from '../../language/words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a work stands at the time of asking, with how sure that is. */
export function statusLine(series: Series, language: Language, now: Date): string {
  const words = wordsIn(language);
  const status = statusOf(series, now);
  const start = series.start ?? String(series.year);
  const date = formatDate(start, language);
  const certainty = words.certainty[status.certainty];
  const line = ((): string => {
    switch (status.state) {
      case 'announced':
        return status.dateHasPassed ? words.statusDatePassed(date, certainty) : words.statusNoDate(certainty);
      case 'cancelled':
        return words.statusCancelled(date);
      case 'upcoming': {
        const relative = start.length === 10 ? relativeTimestamp(start) : String(series.year);
        return status.certainty === 'confirmed'
          ? words.statusUpcoming(date, relative)
          : words.statusUpcomingUnsure(date, relative, certainty);
      }
      case 'airing':
        return words.statusAiring(date, formatDate(series.end ?? start, language));
      case 'released': {
        if (series.end === undefined || series.end === series.start) return words.statusReleased(date);
        const end = formatDate(series.end, language);
        return series.kind === 'stage' ? words.statusStage(date, end) : words.statusEnded(date, end);
      }
    }
  })();
  return capital(line);
}
