import type { Text } from './schema/text.ts';

/** A fault at a place in a data file, worded so that a moderator can act on it without knowing how to program. */
export interface Problem {
  /** The path from the repository's root, with forward slashes. */
  readonly file: string;
  /** Both count from 1, as in editors. */
  readonly line: number;
  readonly column: number;
  /** The field, such as `cast[2].person`; empty for the file as a whole. */
  readonly field: string;
  /** One sentence with the fault and the expected value, as the command line prints it. */
  readonly message: string;
  /**
   * The same sentence in all three languages, for editors in Discord. Absent for faults that Discord's forms cannot
   * produce.
   */
  readonly sentence?: Text;
  readonly severity: 'error' | 'warning';
}

/** A problem with a file as a whole. */
export const fileProblem = (file: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  field: '',
  message,
  severity: 'error',
});

/** `data/series/soul-mate-2026.json:41:17 cast[2].person: no person "isomura-hayatoo" (did you mean "isomura-hayato"?)` */
export function formatProblem(problem: Problem): string {
  const field = problem.field === '' ? '' : ` ${problem.field}:`;
  return `${problem.file}:${problem.line}:${problem.column}${field} ${problem.message}`;
}

/** A problem with its place, like `formatProblem`, in all three languages for editors in Discord. */
export function problemText(problem: Problem): Text {
  const inWords = (message: string): string => formatProblem({ ...problem, message });
  const { message, sentence } = problem;
  return { en: inWords(message), ja: inWords(sentence?.ja ?? message), ko: inWords(sentence?.ko ?? message) };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Sorted by file, then by place in it. */
export function inOrder<Found extends Problem>(problems: readonly Found[]): Found[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}
