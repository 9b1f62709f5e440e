import type { Where } from '../plans/where.ts';
import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import type { Subjects } from './subjects.ts';
import { yearMeant } from './tense.ts';

const ofToday = /^(?:today|tonight)$|今日|きょう|本日|오늘/iu;

/** Restrictions while they are gathered. */
export type Draft = { -readonly [Key in keyof Where]: Where[Key] };

/** Whether the question is about deaths in general: "who passed away in 2019". A work between them has its own year. */
export const asksWhoDied = (open: readonly Mark[], { people, works }: Subjects): boolean =>
  people.length + works.length === 0 && open.some((mark) => means(mark, 'asks.death'));

/** The days of a question: of births, of deaths, or of releases. */
export function times(open: readonly Mark[], reading: Reading, subjects: Subjects, where: Draft): void {
  const isOfBirth = open.some((mark) => means(mark, 'asks.birth'));
  const isOfDeath =
    asksWhoDied(open, subjects) && !open.some((mark) => means(mark, 'noun.work') || means(mark, 'form'));
  const yearOf = (month: string): string => yearMeant(month, reading);
  for (const mark of open) {
    if (isOfBirth && means(mark, 'time.today') && ofToday.test(mark.text)) where.bornIn = reading.today.slice(5);
    const span =
      mark.span ??
      (mark.month === undefined || isOfBirth
        ? undefined
        : { from: `${yearOf(mark.month)}-${mark.month}`, to: `${yearOf(mark.month)}-${mark.month}` });
    if (mark.month !== undefined && isOfBirth) where.bornIn = mark.month;
    if (span === undefined) continue;
    // "A birthday tomorrow" is that day of any year.
    const day =
      means(mark, 'time') && span.from === span.to ? /^\d{4}-(\d\d(?:-\d\d)?)$/u.exec(span.from ?? '')?.[1] : undefined;
    const isWeek = means(mark, 'time.this-week') || means(mark, 'time.next-week') || means(mark, 'time.last-week');
    if (isOfBirth && isWeek) where.bornDays = { from: span.from?.slice(5) ?? '', to: span.to?.slice(5) ?? '' };
    else if (isOfBirth && day !== undefined) where.bornIn = day;
    else if (isOfBirth || /^생(?!일)/u.test(reading.text.slice(mark.end))) where.born = { ...where.born, ...span };
    else if (isOfDeath) where.died = { ...where.died, ...span };
    else where.released = { ...where.released, ...span };
  }
}
