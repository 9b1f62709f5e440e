import { joined } from './clean.ts';
import { close, type Verdict } from './confidence.ts';
import type { Index } from './index/index.ts';
import { isEverydayEnglish } from './latin/everyday-words.ts';
import type { Match, Wanted } from './match.ts';
import { isFinishedName } from './names/whole-name.ts';
import { isPartOfLongerName } from './names/goes-on.ts';
import { isBehindTitle } from './query/boundary.ts';
import { headsOf, type Head } from './query/heads.ts';
import { isKoreanTail } from './tails.ts';

/** The minimum score of a whole name in any reading; a part of a title in another reading has 0.955. */
const wholeScore = { person: 0.95, series: 0.9551 };

const isLatin = (text: string): boolean => /^[a-z0-9 ]+$/u.test(text);
const isJapanese = (text: string): boolean => /[\p{Script=Han}々ぁ-ゖァ-ヺー]$/u.test(text);
const isHangul = (text: string): boolean => /[가-힣]$/u.test(text);

/** The minimum letters of a person's name and of a title before a question. */
const shortest = { person: 2, series: 2 };
/** The minimum letters before a plain word end, after which a longer name may continue. */
const shortestApart = { hangul: 3, latin: 5, other: 4 };
const longTitle = 6;

/**
 * Whether the words after a single Latin word may be a surname or the rest of a title: after Amane, but not after Rain.
 */
const isFollowedByEnglish = ({ name, rest }: Head): boolean =>
  !isEverydayEnglish(name) && rest.split(' ').every(isEverydayEnglish);

/** An honorific and a particle, or a question. */
const isShortRest = (rest: string): boolean =>
  /^.{0,4}$|何|誰|だれ|なに|どこ|いつ|どう|どんな|について|教え/u.test(rest);

function mayBePerson(head: Head): boolean {
  const { name, rest, boundary } = head;
  const { length } = joined(name);
  if (boundary === 'apart' && isPartOfLongerName([], name, rest.split(' '))) return false;
  // A nickname that is a common noun may only be followed by a question: 女神様が見ている is a title.
  if (/^\p{Script=Han}{1,2}$/u.test(name) && !isShortRest(rest)) return false;
  if (isLatin(name) && boundary === 'apart' && isLatin(rest))
    return length >= shortestApart.latin && (name.includes(' ') || isFollowedByEnglish(head));
  if (boundary === 'said') return length >= shortest.person;
  if (isHangul(name)) return length >= shortestApart.hangul;
  return length >= shortestApart.other || /^\p{Script=Han}{3}$/u.test(name);
}

/** A title often continues with の or another word: 初恋の悪魔 is not 初恋. */
function mayBeWork({ name, rest, boundary }: Head): boolean {
  const { length } = joined(name);
  if (boundary === 'said') return length >= shortest.series && (isJapanese(name) || isBehindTitle(rest));
  return length >= longTitle && !isLatin(name) && !/^(?:の|と)?[\p{Script=Han}ァ-ヺa-z가-힣]/u.test(rest);
}

type ByKeys = (name: string, wanted: Wanted) => Verdict | undefined;

/**
 * Finds the exact, whole name at the beginning of a query, if a grammatical boundary follows it: 김무준이 누구임, 梅宮辰夫さんについて,
 * "Rain who is she". The rest may be unknown, because there are countless words to ask about somebody.
 */
export function createByHead(
  { entries }: Index,
  byKeys: ByKeys,
): (cleaned: string, wanted: Wanted) => Verdict | undefined {
  const isPerson = ({ entry }: Match): boolean => entries[entry]?.kind !== 'series';
  return (cleaned, wanted) => {
    for (const head of headsOf(cleaned)) {
      if (!mayBePerson(head) && !mayBeWork(head)) continue;
      // 김민상 is a whole name, and not 김민 with さん.
      if (head.rest === '상' && isFinishedName(cleaned)) continue;
      const verdict = byKeys(head.name, wanted);
      const [first] = verdict?.matches ?? [];
      if (verdict === undefined || first === undefined) continue;
      const kind = isPerson(first) ? 'person' : 'series';
      if (first.score <= wholeScore[kind] || first.tier === 'near' || first.by === 'part') continue;
      // "yeon sang hp" is a slip for Yeon Sang-ho, not Sangyeon before a word.
      if (first.tier !== 'exact' && head.boundary === 'apart' && /^[a-z]{1,3}$/u.test(head.rest)) continue;
      if (!(kind === 'person' ? mayBePerson(head) : mayBeWork(head))) continue;
      return head.boundary === 'said' ? verdict : close(verdict.matches);
    }
    return undefined;
  };
}

const shortestTitle = 3;

/**
 * Finds a whole title before particles at the end of the query: 쓰리 몬스터에서, 컴 앤 고는. A particle may also be inside a
 * longer title (사랑의 불시착), so this is tried only if no title begins with the query.
 */
export function createByTitleBeforeParticle(
  { entries }: Index,
  byKeys: ByKeys,
): (cleaned: string, wanted: Wanted) => Verdict | undefined {
  return (cleaned, wanted) => {
    for (const { name, rest } of headsOf(cleaned)) {
      if (joined(name).length < shortestTitle || !/^[가-힣]+$/u.test(rest) || !isKoreanTail(rest)) continue;
      const verdict = byKeys(name, wanted);
      const [first] = verdict?.matches ?? [];
      if (first !== undefined && entries[first.entry]?.kind === 'series' && first.score > wholeScore.series)
        return verdict;
    }
    return undefined;
  };
}
