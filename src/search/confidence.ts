import type { Answer, Hit } from './answer.ts';
import type { Entry } from './entry.ts';
import { hitOf, type Match } from './match.ts';
import type { Near } from './near/near.ts';

const mostShown = 10;
const mostNear = 5;

const hits = (matches: readonly Match[], entries: readonly Entry[], limit: number): Hit[] =>
  matches.slice(0, limit).flatMap((match) => hitOf(match, entries));

export const noAnswer: Answer = { verdict: 'none', near: [] };

export function close(matches: readonly Match[], entries: readonly Entry[]): Answer {
  return { verdict: 'close', hits: hits(matches, entries, mostShown) };
}

export function clear([first, ...others]: readonly Match[], entries: readonly Entry[]): Answer {
  const [hit] = first === undefined ? [] : hitOf(first, entries);
  return hit === undefined ? noAnswer : { verdict: 'clear', hit, others: hits(others, entries, mostShown) };
}

/** What few letters say: a syllable of letters, one of hangul, two initial consonants are a part of many names. */
function isTelling(text: string): boolean {
  if (/^[a-z0-9]+$/u.test(text)) return text.length > 3;
  return text.length > (/^[ㄱ-ㅎ]+$/u.test(text) ? 2 : 1);
}

/** Keys alone: one record with the very name is the answer; several, or a mere part of a name, are a choice. */
export function ofKeys(matches: readonly Match[], text: string, entries: readonly Entry[]): Answer {
  const [first, second] = matches;
  if (first === undefined) return noAnswer;
  const isWhole = first.tier === 'exact' && first.by !== 'part';
  // 0.004 parts a name from an alias and an alias from another order, not one name from the same name.
  const isAlone = second === undefined || first.score - second.score > (isWhole ? 0.004 : 0.03);
  const isPart = isTelling(text) && (first.score > 0.93 || second === undefined);
  const isClear = isAlone && (isWhole || isPart) && first.by !== 'group';
  return isClear ? clear(matches, entries) : close(matches, entries);
}

/** How near a misspelt name must be; a query that is itself a whole Korean name is another person's if it is not that near. */
export function ofNear({ query, matches }: Near, entries: readonly Entry[]): Answer {
  const [first, second] = matches;
  if (first === undefined) return noAnswer;
  const isTitle = entries[first.entry]?.kind === 'series';
  const least = isTitle ? 0.74 : query.isName ? 0.935 : 0.84;
  if (first.score < least && first.tier !== 'folded')
    return { verdict: 'none', near: hits(matches, entries, mostNear) };
  const rest = matches.filter(({ score }) => score >= least - 0.04);
  // A whole name that is nearly another is offered, never answered: it may be a stranger's.
  const isClear =
    first.score >= 0.9 &&
    (first.tier === 'folded' || !query.isName) &&
    (second === undefined || first.score - second.score > 0.03);
  return isClear ? clear(rest, entries) : close(rest, entries);
}
