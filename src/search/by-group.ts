import type { Among } from './among.ts';
import { createMembersOf } from './beside.ts';
import { close, type Verdict } from './confidence.ts';
import type { Index } from './index/index.ts';
import type { Match, Wanted } from './match.ts';
import type { Peeled } from './query/qualifiers.ts';

/** "supernova kwangsoo": finds the group's member, and no other person of that name. */
export function createByGroup(index: Index, among: Among): (peeled: Peeled, wanted: Wanted) => Verdict | undefined {
  const membersOf = createMembersOf(index);
  return ({ plain, cleaned, beside }, wanted) => {
    const members = new Set([...membersOf(beside)].filter(wanted));
    const words = cleaned.split(' ').filter((word) => word.length > 2);
    const called =
      [plain, cleaned, ...words].map((text) => among(text, members)).find((found) => found.length > 0) ?? [];
    const [first] = called;
    // An entry with exactly this name is a match instead of a guess.
    const isItself =
      first?.tier === 'exact' || (first?.tier === 'folded' && ['name', 'alias', 'kana'].includes(first.by));
    return first === undefined || isItself ? undefined : close(called);
  };
}

const isWholeName = ({ tier, by }: Match): boolean => tier === 'exact' && by !== 'part';

/**
 * "EXO Baekhyun" and "2PM ウヨン" are members that the catalog does not have, and nobody else who shares a part of the name
 * or sounds like it. A whole name is that person's, because the catalog does not know every membership.
 */
export function createOfMembers(index: Index): (peeled: Peeled, verdict: Verdict) => Verdict {
  const membersOf = createMembersOf(index);
  return (peeled, verdict) => {
    const [first] = verdict.matches;
    if (peeled.beside.length === 0 || first === undefined) return verdict;
    const members = membersOf(peeled.beside);
    const isOther = members.size > 0 && index.entries[first.entry]?.kind !== 'series' && !members.has(first.entry);
    return isOther && !isWholeName(first) ? { verdict: 'none', matches: verdict.matches } : verdict;
  };
}
