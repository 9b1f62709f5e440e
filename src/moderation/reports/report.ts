import { createHash } from 'node:crypto';
import * as z from 'zod';
import { languages } from '../../language/language.ts';
import { clean } from '../../search/clean.ts';
import { keptObject } from '../../state/kept-object.ts';

/** The faults that a card or an answer may have. */
export const reportKinds = ['wrong', 'outdated', 'missing', 'name', 'other'] as const;

/** A moderator's answer: the data was corrected, or it stays as it is. */
export const verdicts = ['mended', 'kept'] as const;
export type Verdict = (typeof verdicts)[number];

const answer = keptObject({
  verdict: z.enum(verdicts),
  /** The moderator's own words. */
  note: z.string().optional(),
  /** The day, in UTC. */
  day: z.string(),
  /** The last day on which a reply of the bot mentioned the answer. */
  mentioned: z.string().optional(),
  read: z.literal(true).optional(),
});

/** One person's report. The person is the owner of the entry, so *Delete my data* erases it. */
export const report = keptObject({
  /** The id of the record; empty if the report is about the answer to a question. */
  record: z.string(),
  question: z.string().optional(),
  kind: z.enum(reportKinds),
  /** The correction, in the reporter's words. */
  right: z.string(),
  /** The address of a page that supports it. */
  page: z.string().optional(),
  language: z.enum(languages),
  day: z.string(),
  answer: answer.optional(),
});

export type Report = z.infer<typeof report>;
export type ReportAnswer = z.infer<typeof answer>;

/** A report before it is stored. */
export type ReportDraft = Omit<Report, 'day' | 'answer'>;

/** Identifies the reported fault: two people who report the same fault of the same record have one print. */
export function printOf({ record, question = '', kind, right }: ReportDraft): string {
  const text = JSON.stringify([record, clean(question), kind, clean(right)]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
