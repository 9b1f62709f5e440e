import type { ParsedFile } from '../kinds.ts';
import { oncePer } from '../once.ts';
import type { FieldPath } from '../place.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../report.ts';
import { writingsIn, type Writing } from './writing.ts';

/** What a rule is: all files in, all that is wrong out. It keeps nothing but what it found in a file that did not change. */
export type Find = (files: readonly ParsedFile[]) => Problem[];

export interface Rule {
  /** As `--json` and the summary call it. */
  readonly name: string;
  readonly find: Find;
  /** Says something is missing, which it may not be while a file cannot be read. */
  readonly needsEveryFile?: true;
}

type Severity = Problem['severity'];

/** A rule that looks at one file by itself: a file that did not change is not looked at again. */
export function inEachFile(find: (file: ParsedFile) => readonly Problem[]): Find {
  const known = oncePer(find);
  return (files) => files.flatMap((file) => known(file));
}

export interface Complaint {
  readonly severity: Severity;
  readonly message: string;
}

export const error = (message: string): Complaint => ({ severity: 'error', message });
export const warning = (message: string): Complaint => ({ severity: 'warning', message });

/** A rule that looks at one piece of writing by itself. */
export function inEachText(find: (writing: Writing) => readonly Complaint[] | undefined): Find {
  return inEachFile((file) =>
    writingsIn(file).flatMap((writing) =>
      (find(writing) ?? []).map(({ severity, message }) => problemAt(file, writing.path, severity, message)),
    ),
  );
}

/** A field of a file, for rules that compare several. */
export interface Spot {
  readonly file: ParsedFile;
  readonly path: FieldPath;
}

export const complain = ({ file, path }: Spot, { severity, message }: Complaint): Problem =>
  problemAt(file, path, severity, message);
