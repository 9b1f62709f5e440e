import type { Amendment } from '../catalog/amend/amendment.ts';

/** The approved amendments. Their version changes whenever they do. */
export interface Amendments {
  readonly version: () => Promise<number>;
  readonly approved: () => Promise<readonly Amendment[]>;
  /** Called with those that the folder contains by now, which need no overlay any more. */
  readonly settle: (contained: readonly string[]) => Promise<void>;
}

export const noAmendments: Amendments = {
  version: () => Promise.resolve(0),
  approved: () => Promise.resolve([]),
  settle: () => Promise.resolve(),
};
