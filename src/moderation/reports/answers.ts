import { dayInUtc } from '../../catalog/calendar.ts';
import type { Store } from '../../state/store.ts';
import { personOf, reportsCollection, reportsIn } from './collection.ts';
import { report, type Report, type ReportAnswer } from './report.ts';

/** A report that a moderator answered. */
export type AnsweredReport = Report & { readonly answer: ReportAnswer };

const isAnswered = (one: Report): one is AnsweredReport => one.answer !== undefined;

/** Changes the answer to a report. Resolves to false if the report is gone or nothing changes. */
function note(store: Store, key: string, decide: (answer: ReportAnswer) => ReportAnswer | undefined): Promise<boolean> {
  return store.change<boolean>(reportsCollection, key, (value) => {
    const current = report.safeParse(value).data;
    const next = current?.answer === undefined ? undefined : decide(current.answer);
    if (current === undefined || next === undefined) return { result: false };
    return { keep: { value: { ...current, answer: next }, owner: personOf(key) }, result: true };
  });
}

const dueOn =
  (today: string) =>
  ({ read, mentioned }: ReportAnswer): boolean =>
    read !== true && mentioned !== today;

async function firstDue(store: Store, person: string, now: Date): Promise<string | undefined> {
  const isDue = dueOn(dayInUtc(now));
  const reports = await reportsIn(store, person);
  return reports.find(({ report: { answer } }) => answer !== undefined && isDue(answer))?.key;
}

/** Whether an unread answer exists that was not mentioned today. */
export const isMentionDue = async (store: Store, person: string, now: Date): Promise<boolean> =>
  (await firstDue(store, person, now)) !== undefined;

/**
 * Resolves to the key of the report for the first call of a day while an answer is unread, because a person is told once
 * a day; otherwise to undefined.
 */
export async function takeMention(store: Store, person: string, now: Date): Promise<string | undefined> {
  const key = await firstDue(store, person, now);
  if (key === undefined) return undefined;
  const today = dayInUtc(now);
  const isDue = dueOn(today);
  const isTaken = await note(store, key, (answer) => (isDue(answer) ? { ...answer, mentioned: today } : undefined));
  return isTaken ? key : undefined;
}

/** Undoes `takeMention` for a report whose mention was never shown. */
export const giveMentionBack = (store: Store, key: string): Promise<boolean> =>
  note(store, key, ({ mentioned, ...answer }) => (mentioned === undefined ? undefined : answer));

/**
 * The answers to a person's reports, newest first. They count as read from now on; the moderators' list erases them
 * later.
 */
export async function readAnswers(store: Store, person: string): Promise<AnsweredReport[]> {
  const reports = await reportsIn(store, person);
  for (const { key } of reports)
    await note(store, key, (answer) => (answer.read === true ? undefined : { ...answer, read: true }));
  return reports
    .map((one) => one.report)
    .filter(isAnswered)
    .toSorted((a, b) => b.answer.day.localeCompare(a.answer.day));
}
