import { knowledgeOf, type Knowledge } from '../../bot/knowledge.ts';
import type { IndexColumns, KnownIndex } from '../../search/index/columns.ts';
import type { Data } from '../data-reader.ts';
import type { Snapshot, Snapshots, State } from './snapshots.ts';

/** Builds what the bot knows from its data, and keeps a snapshot of the newest version for the next start. */
export interface Learner {
  /** `kept` is the search index of a snapshot; without it, the index is computed. */
  readonly learn: (data: Data, state: State, kept?: IndexColumns) => Knowledge;
  /** Stores the newest version, unless a snapshot of it exists. */
  readonly keep: () => Promise<void>;
}

export function createLearner(snapshots: Snapshots | undefined): Learner {
  // After an edit, only the entries that it changes are indexed again.
  let before: KnownIndex | undefined;
  let unkept: { readonly state: State; readonly snapshot: Snapshot } | undefined;
  return {
    learn(data, state, kept) {
      unkept = undefined;
      // Called when the index has been computed, which happens with the first search.
      const keep = (columns: IndexColumns): void => {
        if (snapshots !== undefined) unkept = { state, snapshot: { data, columns } };
      };
      const made = (index: KnownIndex): void => {
        before = index;
      };
      return knowledgeOf(data.catalog, data.teaching, data.setAside, { kept, keep, before, made });
    },
    async keep() {
      const next = unkept;
      unkept = undefined;
      if (next !== undefined) await snapshots?.keep(next.state, next.snapshot);
    },
  };
}
