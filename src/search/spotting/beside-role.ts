import { isWholeName } from '../names/whole-name.ts';
import type { Search } from '../result.ts';
import { meant } from './near.ts';
import type { Found } from './scan.ts';
import type { Letter } from './text.ts';

/** A word for the profession, directly before a name. */
const role = /(?:^|[^\p{L}])(?:actor|actress|배우|여배우|俳優の?|女優の?)\s*$/iu;
const longestRole = 12;
const mostRoles = 3;
const mostWords = 3;
/** In hangul, the plausible name of another person is no slip. */
const mayBeOthers = (typed: string): boolean => /[가-힣]/u.test(typed) && isWholeName(typed);
/** The minimum length: in a shorter name, one changed letter makes another name. */
const enough = (name: string): boolean => name.length >= (/[a-z]/iu.test(name) ? 8 : /[가-힣]/u.test(name) ? 3 : 6);
const name = /^(?:[a-z]+(?:[ -][a-z]+){1,2}|[가-힣]{3,4}|[ァ-ヺー]+・[ァ-ヺー]+)/iu;

/** The possible names after a word for the profession, longest first: han hyojo owns, han hyojo. */
function namesBehind(text: string): string[] {
  const [whole = ''] = name.exec(text) ?? [];
  const words = whole.split(' ');
  const counts = Array.from({ length: Math.min(words.length, mostWords) }, (_, less) => words.length - less);
  return counts.map((count) => words.slice(0, count).join(' ')).filter((typed) => enough(typed) && !mayBeOthers(typed));
}

/** People with a misspelt name after a word for the profession: 俳優のピョ・ジフン. */
export function besideRole(letters: readonly Letter[], text: string, found: readonly Found[], search: Search): Found[] {
  const near: Found[] = [];
  let roles = 0;
  for (const [from, { start, gap, script }] of letters.entries()) {
    const isHead = from > 0 && (gap !== 'none' || letters[from - 1]?.script !== script);
    if (!isHead || roles === mostRoles || !role.test(text.slice(Math.max(0, start - longestRole), start))) continue;
    // An uncertain name in hangul is an inflected word: 나오는.
    const isTaken = ({ isSure, ...one }: Found): boolean =>
      (isSure || script === 'hangul') && one.from <= from && from < one.to;
    if (found.some(isTaken)) continue;
    roles += 1;
    for (const typed of namesBehind(text.slice(start))) {
      const ids = meant(search.find(typed, ['actor', 'person']));
      if (ids?.length !== 1) continue;
      const to = letters.findIndex(({ end }) => end >= start + typed.length) + 1;
      near.push({ kind: 'person', ids, from, to, isSure: true, isNear: true });
      break;
    }
  }
  return near;
}
