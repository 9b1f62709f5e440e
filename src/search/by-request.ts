import type { Verdict } from './confidence.ts';
import type { Match, Wanted } from './match.ts';
import { askedAbout } from './query/questions.ts';
import { aboutWhat } from './query/requests.ts';

/** A whole name, or a title before its colon: 뮤지컬 궁. */
const isWholeMatch = ({ tier, score }: Match): boolean => tier !== 'near' && score > 0.95;

type Judged = (cleaned: string, wanted: Wanted) => Verdict;

/**
 * Finds the subject of a request or a question. It must be a whole name, because a question may also be the beginning
 * of a title.
 */
export function createByRequest(judged: Judged): (cleaned: string, wanted: Wanted) => Verdict | undefined {
  return (cleaned, wanted) => {
    const about = aboutWhat(cleaned);
    const verdict = about === undefined ? undefined : judged(about, wanted);
    if (verdict !== undefined && verdict.verdict !== 'none') return verdict;
    return askedAbout(cleaned)
      .map((name) => judged(name, wanted))
      .find((one) => one.verdict !== 'none' && one.matches.slice(0, 1).some(isWholeMatch));
  };
}
