import type { Frame } from '../frame/frame.ts';
import type { DeclineReason } from '../outcomes.ts';
import type { Scored } from '../plans/score.ts';

/** A clause with its plans, best first. */
export interface Clause {
  readonly frame: Frame;
  readonly refusal: DeclineReason | undefined;
  /** The reason to decline a told story that no work has. */
  readonly otherwise?: DeclineReason;
  readonly plans: readonly Scored[];
}
