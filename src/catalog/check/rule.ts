import type { ParsedFile } from '../kinds.ts';
import { oncePer } from '../once.ts';
import type { FieldPath } from '../place.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../report.ts';
import { writingsIn, type Writing } from './writing.ts';
import type { Text } from '../schema/text.ts';

/** A rule takes all files and returns all its findings. It may cache only findings in unchanged files. */
export type Find = (files: readonly ParsedFile[]) => Problem[];

export interface Rule {
  /** The rule's name in `--json` and in the summary. */
  readonly name: string;
  readonly find: Find;
  /** Set if the rule reports missing things, which would be wrong while a file is unreadable. */
  readonly needsEveryFile?: true;
}

type Severity = Problem['severity'];

/** A rule that examines one file at a time and skips files that did not change. */
export function inEachFile(find: (file: ParsedFile) => readonly Problem[]): Find {
  const known = oncePer(find);
  return (files) => files.flatMap((file) => known(file));
}

export interface Complaint {
  readonly severity: Severity;
  readonly text: Text;
}

export const error = (text: Text): Complaint => ({ severity: 'error', text });
export const warning = (text: Text): Complaint => ({ severity: 'warning', text });

/** A rule that examines one text at a time. */
export function inEachText(find: (writing: Writing) => readonly Complaint[] | undefined): Find {
  return inEachFile((file) =>
    writingsIn(file).flatMap((writing) =>
      (find(writing) ?? []).map(({ severity, text }) => problemAt(file, writing.path, severity, text)),
    ),
  );
}

/** A field of a file, for rules that compare several. */
export interface Spot {
  readonly file: ParsedFile;
  readonly path: FieldPath;
}

export const complain = ({ file, path }: Spot, { severity, text }: Complaint): Problem =>
  problemAt(file, path, severity, text);
