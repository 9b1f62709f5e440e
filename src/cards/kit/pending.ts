import type { Series } from '../../catalog/schema/series.ts';
import { statusOf } from '../../catalog/status.ts';
import type { Language } from '../../language/language.ts';
import { statusWords } from '../../language/words/status.ts';
import { plain } from './escape.ts';
import { titleWithYear } from './names.ts';

/** Why a work is not out yet, if it is not: "announced", "only reported", "coming up", "cancelled". */
export function pendingOf(series: Series, language: Language, now: Date): string | undefined {
  const words = statusWords[language].pending;
  const { state, certainty } = statusOf(series, now);
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

/** A title for a list: what is only promised must not read like what came out. */
export function listedTitle(series: Series, language: Language, now: Date): string {
  const pending = pendingOf(series, language, now);
  const title = `**${plain(titleWithYear(series, language))}**`;
  return pending === undefined ? title : `${title} · ${pending}`;
}
