import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Amendment } from '../../catalog/amend/amendment.ts';
import { keptObject } from '../../state/kept-object.ts';

const finding = keptObject({
  /** The field, such as `cast[2].person`; empty for the record as a whole. */
  field: z.string(),
  sentence: z.object({ en: z.string(), ja: z.string(), ko: z.string() }),
});

export type EditFinding = z.infer<typeof finding>;

/** A change to a record, from its proposal until it is part of the data folder. */
export const edit = keptObject({
  id: z.string(),
  /** The record under which moderators see it: a person, a work, a statement or a figure. */
  subject: z.string(),
  form: z.string(),
  file: z.string(),
  record: z.array(z.string()),
  day: z.string(),
  changes: z
    .array(keptObject({ path: z.array(z.string()), before: z.unknown().optional(), after: z.unknown().optional() }))
    .min(1),
  /** The address of the page that supports the change. */
  page: z.string(),
  /** The print of the report that it came from; its reporters are answered when the edit is approved. */
  report: z.string().optional(),
  /** The check's findings about the record after the change, in English, which versions before 0.3 read. */
  warnings: z.array(z.string()),
  /** The same in three languages, with their fields; edits of versions before 0.3 have none. */
  findings: z.array(finding).optional(),
  state: z.enum(['proposed', 'declined', 'approved', 'undone']),
  /** Ids of moderators, which *Delete my data* removes. */
  proposedBy: z.string().optional(),
  decidedBy: z.string().optional(),
  undoneBy: z.string().optional(),
  /** When it was proposed, decided and undone, in ISO format. */
  proposedAt: z.string(),
  decidedAt: z.string().optional(),
  undoneAt: z.string().optional(),
  /** The paths that undoing left as they are, because other edits cite the page. */
  kept: z.array(z.array(z.string())).optional(),
  /** When `npm run data:merge` wrote it into the data folder, or into a pull request. */
  mergedAt: z.string().optional(),
  /** The number of the pull request. */
  pull: z.int().optional(),
  /** The data folder says the same, so nothing is left to lay over it. */
  isSettled: z.literal(true).optional(),
});

export type Edit = z.infer<typeof edit>;

/** The change that a form derives from filled-in values. */
export type EditDraft = Pick<
  Edit,
  'subject' | 'form' | 'file' | 'record' | 'changes' | 'page' | 'warnings' | 'findings' | 'report'
>;

/** A finding as one line of English. */
export const findingLine = ({ field, sentence }: EditFinding): string =>
  field === '' ? sentence.en : `${field}: ${sentence.en}`;

/** The check's findings; those of an older edit are lines of English. */
export const findingsOf = ({ warnings, findings }: Pick<Edit, 'warnings' | 'findings'>): readonly EditFinding[] =>
  findings ??
  warnings.map((line) => {
    const [, field = '', said = line] = /^([\w.[\]-]+): (.*)$/su.exec(line) ?? [];
    return { field, sentence: { en: said, ja: said, ko: said } };
  });

/** Ids sort by time, and are short enough for a button. */
export const newEditId = (now: Date): string =>
  `${now.getTime().toString(36).padStart(9, '0')}${randomBytes(3).toString('hex')}`;

const undoing = '.undo';

/** The edit that an amendment comes from. */
export const editIdOf = (amendment: string): string =>
  amendment.endsWith(undoing) ? amendment.slice(0, -undoing.length) : amendment;

/**
 * The amendment of an edit to the data folder; undefined if there is none. An undone edit restores the previous values, because
 * the folder may have got the edit in the meantime.
 */
export function amendmentOf({
  id,
  file,
  record,
  day,
  changes,
  state,
  undoneAt,
  kept = [],
  isSettled,
}: Edit): Amendment | undefined {
  if (isSettled === true) return undefined;
  if (state === 'approved') return { id, file, record, day, changes };
  if (state !== 'undone') return undefined;
  const isKept = (path: readonly string[]): boolean => kept.some((one) => one.join('.') === path.join('.'));
  const back = changes
    .toReversed()
    .map((change) =>
      isKept(change.path) ? change : { path: change.path, before: change.after, after: change.before },
    );
  return { id: `${id}${undoing}`, file, record, day: undoneAt?.slice(0, 10) ?? day, changes: back };
}
