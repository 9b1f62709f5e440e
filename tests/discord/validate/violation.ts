/** One thing that Discord would refuse, and where it stands in the body. */
export interface Violation {
  /** A JSON pointer: `/data/embeds/0/title`. */
  readonly path: string;
  readonly sentence: string;
  /** Discord's API description says so, or only its documentation (about a third of all limits) does. */
  readonly foundBy: 'schema' | 'documentation';
}

export type Violations = Generator<Violation, void, undefined>;

export function broken(path: string, sentence: string): Violation {
  return { path, sentence, foundBy: 'documentation' };
}

/** One line a violation, for the message of a failing test. */
export function listed(violations: readonly Violation[]): string {
  return violations.map(({ path, sentence }) => `${path || '(body)'}: ${sentence}`).join('\n');
}
