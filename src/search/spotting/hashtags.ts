import { isPlaceName } from '../places.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { isSaidAnyway } from './sentences.ts';
import type { Place } from './signs.ts';
import type { Key } from './table.ts';
import type { Letter } from './text.ts';

/** Words that fans join to a name in a hashtag: #채종협생일축하해, #leesungminday. */
const tailInHangul =
  /^(?:생일|생신|축하|탄신|데뷔|결혼|열애|팬미팅|팬싸|콘서트|공연|뮤지컬|드라마|영화|화보|직캠|컴백|배우|가수|감독|주연|최고|사랑|응원|보고|파이팅|화이팅|본방|주년|데이|해피|하고싶)/u;
const tailInLatin = /^(?:day|bday|birthday|fanmeeting|fancam|drama|concert|edit|icons?)\d*$/u;

/** #HappyBirthdayLeeSungmin: inside a hashtag, a word begins with a capital after a small letter. */
export const startsInTag = (before: Letter, letter: Letter): boolean =>
  letter.isInTag && letter.script === 'latin' && letter.isCapital && !before.isCapital;

/** Whether a word in a hashtag ends before `next`, where `rest` follows. */
export function endsInTag(last: Letter, next: Letter, rest: string): boolean {
  if (!last.isInTag) return false;
  if (last.script === 'hangul') return tailInHangul.test(rest);
  return last.script === 'latin' && (startsInTag(last, next) || tailInLatin.test(rest));
}

/** Whether a name fills a hashtag: #HumanVapor. */
export function isWholeHashtag({ letters, from, to, text }: Place): boolean {
  const [first, next] = [letters[from], letters[to]];
  if (first?.isInTag !== true || (next?.isInTag === true && next.gap === 'none')) return false;
  return /[#＃]$/u.test(text.slice(0, first.start)) && letters.slice(from + 1, to).every(({ isInTag }) => isInTag);
}

const wishes = /^(?:good (?:luck|morning|night|day|bye)|happy \w+|thank you)\W*$/iu;
const shortest = 3;

/**
 * Whether a title that fills a hashtag is meant: nobody joins the words of an ordinary phrase. A single word must not
 * be an everyday one or a place.
 */
export function isTitleInTag({ key, name, script }: Key): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wishes.test(name) || isPlaceName(name) || isSaidAnyway(name, '')) return false;
  if (script === 'latin') return words.length > 1 || (key.length > shortest && !isEverydayEnglish(key));
  return key.length >= shortest;
}
