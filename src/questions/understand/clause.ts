import type { Frame } from '../frame/frame.ts';
import type { DeclineReason } from '../outcomes.ts';
import type { Scored } from '../plans/score.ts';

/** A clause and its plans, best first. */
export interface Clause {
  readonly frame: Frame;
  readonly refusal: DeclineReason | undefined;
  /** The reason to decline a told story that no work has. */
  readonly otherwise?: DeclineReason;
  /** Computed when first asked for: the plans of most sentences that only tell are never needed. */
  readonly plans: () => readonly Scored[];
}
