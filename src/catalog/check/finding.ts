import type { Problem } from '../problem.ts';

/** A problem and the rule that found it: a name in rules.ts, `file` for syntax and schema, or `references`. */
export interface Finding extends Problem {
  readonly rule: string;
}
