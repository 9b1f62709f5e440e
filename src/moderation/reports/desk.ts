import { addDays, dayInUtc } from '../../catalog/calendar.ts';
import type { Change, Store } from '../../state/store.ts';
import { inOneStep } from '../one-step.ts';
import { personOf, reportsCollection, reportsIn, type KeptReport } from './collection.ts';
import { report, type Report, type ReportAnswer, type Verdict } from './report.ts';

/** One fault, reported by one person or more. Nobody learns who they are. */
export interface ReportGroup {
  readonly print: string;
  /** The newest of the reports. */
  readonly report: Report;
  readonly count: number;
  /** The addresses that the reporters gave, without repetitions. */
  readonly pages: readonly string[];
}

/** After this time nobody waits for an answer, and everybody who got one has read it. */
const daysKept = { open: 180, answered: 30 } as const;

function isStale({ day: reported, answer }: Report, now: Date): boolean {
  const age = answer === undefined ? daysKept.open : daysKept.answered;
  return (answer?.day ?? reported) < addDays(dayInUtc(now), -age);
}

/** Erases reports that are no longer needed. */
async function swept(store: Store, now: Date): Promise<KeptReport[]> {
  const reports = await reportsIn(store);
  for (const { key, report: one } of reports) {
    if (isStale(one, now)) await store.change(reportsCollection, key, () => ({ erase: true, result: undefined }));
  }
  return reports.filter(({ report: one }) => !isStale(one, now));
}

function grouped(reports: readonly KeptReport[]): ReportGroup[] {
  const groups = new Map<string, ReportGroup>();
  for (const { print, report: one } of reports.toSorted((a, b) => a.report.day.localeCompare(b.report.day))) {
    const known = groups.get(print);
    const pages = new Set([...(known?.pages ?? []), ...(one.page === undefined ? [] : [one.page])]);
    groups.set(print, { print, report: one, count: (known?.count ?? 0) + 1, pages: [...pages] });
  }
  return [...groups.values()];
}

/** Reports without an answer: the most frequent first, then the oldest. */
export function waitingReports(reports: readonly KeptReport[]): ReportGroup[] {
  return grouped(reports.filter(({ report: { answer } }) => answer === undefined)).toSorted(
    (a, b) => b.count - a.count || a.report.day.localeCompare(b.report.day) || (a.print < b.print ? -1 : 1),
  );
}

/** The reports that wait for an answer; those that are no longer needed are erased. */
export const openReports = async (store: Store, now: Date): Promise<ReportGroup[]> =>
  waitingReports(await swept(store, now));

/** What was reported under a print, answered or not; undefined once it has been erased. */
export async function reportedAs(store: Store, print: string): Promise<ReportGroup | undefined> {
  return grouped((await reportsIn(store)).filter((one) => one.print === print))[0];
}

interface Answering {
  readonly verdict: Verdict;
  readonly note?: string;
}

/** The changes that answer everybody who reported the same thing. */
export async function answersTo(
  store: Store,
  print: string,
  { verdict, note = '' }: Answering,
  now: Date,
): Promise<Change[]> {
  const answer: ReportAnswer = { verdict, day: dayInUtc(now), ...(note === '' ? {} : { note }) };
  const open = (await reportsIn(store)).filter((one) => one.print === print && one.report.answer === undefined);
  return open.map(({ key }): Change => ({
    collection: reportsCollection,
    key,
    decide: (value) => {
      const current = report.safeParse(value).data;
      // "Forget me" or another moderator may have been faster.
      if (current === undefined || current.answer !== undefined) return { result: undefined };
      return { keep: { value: { ...current, answer }, owner: personOf(key) }, result: undefined };
    },
  }));
}

/** Answers everybody who reported the same thing, as one step. Resolves to how many people that were. */
export async function answerReports(store: Store, print: string, answering: Answering, now: Date): Promise<number> {
  const changes = await answersTo(store, print, answering, now);
  await inOneStep(store, changes);
  return changes.length;
}
