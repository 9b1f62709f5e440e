import type { Verdict } from './confidence.ts';
import type { Wanted } from './match.ts';
import type { FindNear } from './near/near.ts';
import { otherwiseCalled } from './otherwise-called.ts';
import type { OfPhrases } from './phrases.ts';
import { piecesByScript } from './script.ts';

/** A whole name in a longer query. `core` is the query without its qualifiers. */
export type ByPhrases = (cleaned: string, core: string, wanted: Wanted) => Verdict | undefined;

/** Finds the name, unless all of the query is nearly another name: "Assassination Clasroom: Graduation". */
export function createByPhrases(near: FindNear, ofPhrases: OfPhrases): ByPhrases {
  return (cleaned, core, wanted) => {
    const ofCore = ofPhrases(core, [...piecesByScript(core), ...otherwiseCalled(cleaned)], wanted);
    // 뮤지컬 is a kind of work, and the beginning of 뮤지컬 궁.
    const verdict = ofCore ?? (core === cleaned ? undefined : ofPhrases(cleaned, [], wanted));
    if (verdict?.verdict !== 'clear') return verdict;
    const nearest = near.search(cleaned, wanted).matches[0];
    const isNearer = nearest !== undefined && nearest.score >= 0.9 && nearest.entry !== verdict.matches[0]?.entry;
    return isNearer ? undefined : verdict;
  };
}
