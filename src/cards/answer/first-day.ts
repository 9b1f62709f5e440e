import { when } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { formatDate } from '../../language/date.ts';
import { pendingOf } from '../kit/pending.ts';
import type { Shown } from './shown.ts';

/**
 * The first day of a work: "29 May 2026 · release unconfirmed". A promised release must not read like one that
 * happened.
 */
export function firstDayOf(series: Series, { language, now }: Pick<Shown, 'language' | 'now'>): string {
  const pending = pendingOf(series, language, now);
  const day = formatDate(when(series), language);
  return pending === undefined ? day : `${day} · ${pending}`;
}
