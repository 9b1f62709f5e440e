import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { titleWithYear } from '../kit/names.ts';
import { pendingOf } from '../kit/pending.ts';

/** Whether no source confirms a person's credit in a work. */
const isUnsure = (person: string, { cast = [] }: Series): boolean =>
  cast.some((credit) => credit.person === person && credit.unverified?.includes('credit') === true);

/** The note after a shared work: that it is not out yet, and ※ if the credit of one of these people is unconfirmed. */
export function sharedMark(work: Series, people: readonly string[], language: Language, now: Date): string {
  const pending = pendingOf(work, language, now);
  const doubt = people.some((person) => isUnsure(person, work)) ? ` ${doubtMark}` : '';
  return (pending === undefined ? '' : ` · ${pending}`) + doubt;
}

/** The title with its year and its note. */
export const sharedTitle = (work: Series, people: readonly string[], language: Language, now: Date): string =>
  plain(titleWithYear(work, language)) + sharedMark(work, people, language, now);
