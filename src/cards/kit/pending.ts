import type { Series } from '../../catalog/schema/series.ts';
import { statusOf } from '../../catalog/status.ts';
import { outletOf } from '../../insights/trend/productions.ts';
import type { Language } from '../../language/language.ts';
import { statusWords } from '../../language/words/status.ts';
import { plain } from './escape.ts';
import { titleWithYear } from './names.ts';

/** Why a work does not count as out: "announced", "only reported", "coming up", "cancelled", "airing unconfirmed". */
export function pendingOf(series: Series, language: Language, now: Date): string | undefined {
  const words = statusWords[language].pending;
  const { state, certainty, dateHasPassed } = statusOf(series, now);
  // "announced" after a play of 2007 would read as if it were still ahead.
  if (dateHasPassed) return words.unconfirmed[outletOf(series)];
  switch (state) {
    case 'announced':
    case 'upcoming':
      return certainty === 'confirmed' ? words.upcoming : words[certainty];
    case 'cancelled':
      return words.cancelled;
    case 'airing':
    case 'released':
      return undefined;
  }
}

/** A title for a list: a promised work must not read like one that is out. */
export function listedTitle(series: Series, language: Language, now: Date): string {
  const pending = pendingOf(series, language, now);
  const title = `**${plain(titleWithYear(series, language))}**`;
  return pending === undefined ? title : `${title} · ${pending}`;
}
