import { clean } from '../clean.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { isUsualGivenName } from '../names/usual-name.ts';
import type { Relations } from './relations.ts';
import type { Found } from './scan.ts';
import { isPlaceName } from '../places.ts';
import type { Letter } from './text.ts';

/** Text that joins a group to its member: a space, の, 's. */
const joint = /^(?:の| |['’]s )?$/u;
/** A group that is not in the catalog: a word of capitals before の or 's. */
const unknownGroup = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}&.]{2,})(?:の|['’]s )$/u;
const longestGroup = 24;
/** A stage name or a given name of two syllables in Latin letters. */
const longestStageName = 10;
/** Text between a stage name and its group. */
const from = /^ (?:from|of) $/u;

/** Countries, which the list of everyday words lacks. */
const countries =
  /^(?:korea|japan|china|taiwan|thailand|vietnam|indonesia|malaysia|singapore|america|canada|australia|england|france|germany|russia|brazil|mexico)$/iu;

/** "jaehyun of boynextdoor": a word that is neither English nor a place. */
function isOfUnknown(behind: string): boolean {
  const [, word] = /^ (?:of|from) ([a-z][\w-]+)/iu.exec(behind) ?? [];
  if (word === undefined) return false;
  return !isEverydayEnglish(word.toLowerCase()) && !isPlaceName(word) && !countries.test(word);
}

const between = (one: Found, other: Found, letters: readonly Letter[], text: string): string =>
  text.slice(letters[one.to - 1]?.end ?? 0, letters[other.from]?.start ?? 0);

/**
 * A group directly before a name determines its owner: the ジェヒョン of N.Flying is its member, not another person known by
 * that name, and the ウォンビン of a group that is not in the catalog is not in the catalog either.
 */
export function withGroups(
  found: readonly Found[],
  letters: readonly Letter[],
  text: string,
  { of, groupsOf, isBesideOtherGroup, isInSentenceOfOtherGroup }: Relations,
): Found[] {
  const isOneWord = ({ from, to }: Found): boolean =>
    !/[\s・]/u.test(text.slice(letters[from]?.start, letters[to - 1]?.end)) && to - from < longestStageName;
  return found.map((one, place) => {
    if (one.kind !== 'person') return one;
    const before = found.slice(0, place).findLast(({ to }) => to <= one.from);
    if (before?.kind === 'group' && joint.test(between(before, one, letters, text))) {
      const members = new Set(before.ids.flatMap((id) => [...of(id)]));
      if (one.ids.some((id) => members.has(id))) return one;
      const theirs = (one.namesakes ?? []).filter((id) => members.has(id));
      if (theirs.length > 0) return { ...one, ids: theirs, isSure: theirs.length === 1 };
      return isOneWord(one) ? { ...one, isSure: false } : one;
    }
    // "jisung from nct dream": a group after a stage name also determines its owner.
    const after = found.slice(place + 1).find(({ from }) => from >= one.to);
    if (after?.kind === 'group' && from.test(between(one, after, letters, text)) && isOneWord(one)) {
      const members = new Set(after.ids.flatMap((id) => [...of(id)]));
      const theirs = [...one.ids, ...(one.namesakes ?? [])].filter((id) => members.has(id));
      return { ...one, ids: theirs.length > 0 ? theirs : one.ids, isSure: theirs.length === 1 };
    }
    const start = letters[one.from]?.start ?? 0;
    const [, group] = unknownGroup.exec(text.slice(Math.max(0, start - longestGroup), start)) ?? [];
    const isStageName = isOneWord(one);
    const hasGroup = one.ids.some((id) => groupsOf(id).size > 0);
    const end = letters[one.to - 1]?.end ?? 0;
    const isKnown = after !== undefined && from.test(between(one, after, letters, text));
    const isElsewhere = isBesideOtherGroup(text, start, end) || (!isKnown && isOfUnknown(text.slice(end)));
    if (isStageName && (hasGroup || one.isOneWordName === true) && isElsewhere) return { ...one, isSure: false };
    // "stray kids ... called jisung": so many people have that given name that it is a member's of the group.
    const spelt = text.slice(start, end);
    if (isStageName && !isKnown && isUsualGivenName(clean(spelt)) && isInSentenceOfOtherGroup(text, start))
      return { ...one, isSure: false };
    const isOthers = group !== undefined && isStageName && !hasGroup && !isEverydayEnglish(group.toLowerCase());
    return isOthers && before?.to !== one.from - 1 ? { ...one, isSure: false } : one;
  });
}
