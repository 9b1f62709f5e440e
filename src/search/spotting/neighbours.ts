import type { Found } from './scan.ts';
import type { Letter } from './text.ts';

/** Text between two names of a list: "Pierre Taki and Don Lee", 현빈이랑 탑, アンジェリカと. */
const joined = /^\s*(?:and|&|\+|x|×|と|・|와|과|랑|이랑|하고)\s*$/iu;
const isOfTwoWords = (name: string): boolean => /^\S+\s\S+$/u.test(name.trim());

/** People of another work with the same title: ジャン・レノとナタリー・ポートマンの, スタンダールの. */
const theirs = '[ァ-ヺー]+(?:[・＝=][ァ-ヺー]+)*';
const othersAfter = new RegExp(
  `^[」』]?(?:って|は|、|,|\\s)*${theirs}(?:と${theirs})*の(?:やつ|ほう|方|小説|本|版|映画|作品)`,
  'u',
);
const othersBefore = new RegExp(`${theirs}の?(?:ほう|方|版)の[「『]?$`, 'u');
const longestOthers = 40;

/**
 * A name of two everyday words is a name if it stands beside another name in a list. A title attributed to an unknown
 * person belongs to another work.
 */
export function withNeighbours(found: readonly Found[], letters: readonly Letter[], text: string): Found[] {
  const startOf = ({ from }: Found): number => letters[from]?.start ?? 0;
  const endOf = ({ to }: Found): number => letters[to - 1]?.end ?? 0;
  const isKnown = (start: number, end: number): boolean =>
    found.some((one) => one.kind !== 'series' && startOf(one) < end && start < endOf(one));
  return found.map((one) => {
    if (one.kind === 'person' && !one.isSure && one.ids.length === 1) {
      const isListed = found.some(
        (other) =>
          other.isSure &&
          (other.kind === 'person' || other.kind === 'maker') &&
          (joined.test(text.slice(endOf(other), startOf(one))) || joined.test(text.slice(endOf(one), startOf(other)))),
      );
      return isListed && isOfTwoWords(text.slice(startOf(one), endOf(one))) ? { ...one, isSure: true } : one;
    }
    if (one.kind !== 'series' || !one.isSure) return one;
    const [start, end] = [startOf(one), endOf(one)];
    const after = othersAfter.exec(text.slice(end, end + longestOthers))?.[0];
    const before = othersBefore.exec(text.slice(Math.max(0, start - longestOthers), start))?.[0];
    const isOthers =
      (after !== undefined && !isKnown(end, end + after.length)) ||
      (before !== undefined && !isKnown(start - before.length, start));
    return isOthers ? { ...one, isSure: false } : one;
  });
}
