import { clean } from '../clean.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { isWholeName } from '../names/whole-name.ts';
import { isPartOfLongerName } from '../names/goes-on.ts';
import { honorificWords } from '../query/honorifics.ts';
import type { Letter } from './text.ts';

/** The position of a possible name in a text. */
export interface Place {
  readonly letters: readonly Letter[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The maximum distance of a sign from the name. */
export const reach = 14;
/** Three words, because the text itself may have thousands of letters. */
const longestWords = 40;

export const beforeOf = ({ letters, from, text }: Place): string => text.slice(0, letters[from]?.start ?? 0);
export const afterOf = ({ letters, to, text }: Place): string => text.slice(letters[to - 1]?.end ?? 0);

/** イ・ミンホ投手, "golfer Kim Ha-neul": a namesake who does not act. */
const professionAfter =
  /^\s?(?:投手|選手|内野手|外野手|議員|教授|記者|市長|知事|社長|아나운서|투수|선수|타자|의원|교수|기자|시장|장관)/u;
const professionBefore =
  /(?:\b(?:pitcher|golfer|footballer|striker|skater|swimmer|boxer|senator|professor|minister|mayor|coach)|投手の|選手の|골퍼|투수|축구선수|야구선수)\s*$/iu;
export const isOfOtherProfession = (place: Place): boolean =>
  professionAfter.test(afterOf(place).slice(0, reach)) || professionBefore.test(beforeOf(place).slice(-reach));

const roleBefore = /(?:俳優|女優|歌手|アイドル|배우|여배우|가수|아이돌|멤버|actor|actress|singer|idol|member)\s*$/iu;
/** Words of address after a name: honorifics, age, kin. */
const honorificAfter =
  /^(?:\s*(?:さん|くん|ちゃん|様|さま|氏|先生|先輩|兄さん|姉さん|姐さん|おじいちゃん|おばあちゃん|オッパ|ヌナ|オンニ|씨|님|배우|감독|오빠|언니|형님|누나|누님|선배|선생|쌤|할아버지|할머니|할배|아저씨|아줌마|이모님?|삼촌|어르신|옹(?![가-힣])|대배우)|[\s-]?(?:oppa|unnie|eonni|noona|nuna|hyung(?:nim)?|ssi|nim|ahjussi|ajusshi|harabeoji|sunbae(?:nim)?|sensei|senpai|sama|san)(?![a-z]))/iu;
export const isAfterRole = (place: Place): boolean => roleBefore.test(beforeOf(place).slice(-reach));
export const isAddressed = (place: Place): boolean => honorificAfter.test(afterOf(place).slice(0, reach));
export const isHashtag = (place: Place): boolean => /[#＃]$/u.test(beforeOf(place));

export function isQuoted(place: Place): boolean {
  const { letters, from } = place;
  return letters[from]?.gap === 'quote' && /^[」』"”〉》›>】!?！？。]/u.test(afterOf(place).trimStart());
}

/**
 * Whether every word is capitalised, except small ones in the middle, as in titles, and the surrounding sentence is
 * not.
 */
export function isInTitleCase({ letters, from, to, text }: Place): boolean {
  const heads = letters.slice(from, to).filter(({ gap }, index) => index === 0 || gap !== 'none');
  const isTitle = heads.every(({ isCapital }, index) => isCapital || (index > 0 && index < heads.length - 1));
  const rest = text.slice(0, letters[from]?.start ?? 0) + text.slice(letters[to - 1]?.end ?? 0);
  const shouts = rest.length > 0 && rest === rest.toUpperCase() && /\p{Script=Latin}/u.test(rest);
  return heads.length > 1 && isTitle && !shouts;
}

/** Don Lee: two capitalised everyday words in a sentence without capitals are a name. */
export const isCapitalName = (place: Place): boolean => isInTitleCase(place) && place.text !== place.text.toUpperCase();

/** T.O.P is not "top". */
export const isDotted = ({ letters, from, to }: Place): boolean =>
  to - from > 1 && letters.slice(from + 1, to).every(({ gap, script }) => gap === 'joint' && script === 'latin');

/** "visiting The Shrine", "at The Boat": places are capitalised like titles. */
export const isPlace = (place: Place): boolean =>
  /^the \S+$/iu.test(place.text.slice(place.letters[place.from]?.start, place.letters[place.to - 1]?.end)) &&
  /(?:^|\s)(?:visit(?:ing|ed|s)?|near|at|to|outside|inside)\s$/iu.test(beforeOf(place));

const capitalBefore = /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]*)\s$/u;
const capitalAfter = /^\s(\p{Lu}[\p{L}’'-]+)/u;
const roles = /^(?:actor|actress|singer|idol|member|director|and|with|the|is|was|has|did|does|from|of|in|mr|ms)$/iu;

/** Whether a single Latin word has a capitalised neighbour: Akira Kurosawa is not Akira. */
export function isBesideOtherName(place: Place): boolean {
  const before = beforeOf(place);
  const [, previous] = capitalBefore.exec(before) ?? [];
  // The first word of a sentence is capitalised anyway.
  const isOwnCapital = previous !== undefined && /[^.!?\s]\s+\S+\s$/u.test(before);
  const [, next] = capitalAfter.exec(afterOf(place)) ?? [];
  return (isOwnCapital && !roles.test(previous)) || (next !== undefined && !roles.test(next));
}

/**
 * A name that continues after a hyphen or dot in its own script is part of another one: チャン・ドンゴン, Go-eun; but not 's.
 */
export function isInLongerName({ letters, from, to, text }: Place): boolean {
  const [first, previous, last, next] = [letters[from], letters[from - 1], letters[to - 1], letters[to]];
  if (first !== undefined && previous !== undefined && first.gap === 'joint' && first.script === previous.script)
    return true;
  if (last === undefined || next === undefined || next.gap !== 'joint' || next.script !== last.script) return false;
  if (isAddressed({ letters, from, to, text })) return false;
  const isPossessive = next.char === 's' && (letters[to + 1] === undefined || letters[to + 1]?.gap !== 'none');
  return !isPossessive;
}

/** The Latin words directly before or after a name, without a sign in between. */
const wordsAfter = (text: string): string[] => (/^(?: [a-z-]+){0,3}/iu.exec(text)?.[0] ?? '').trim().split(/[ -]/u);
const wordsBefore = (text: string): string[] => (/(?:[a-z-]+ ){0,3}$/iu.exec(text)?.[0] ?? '').trim().split(/[ -]/u);

/** The only one of the ten commonest surnames that is an English word as well. */
const commonSurname = 'park';
const isPlainWord = (word: string): boolean => word.length < 2 || isEverydayEnglish(word);

/** "kim bum soo" does not mention Kim Bum, nor "park ji sung" Ji Sung; an English word is not a syllable of a name. */
export function isInUnknownName(place: Place): boolean {
  const name = clean(place.text.slice(place.letters[place.from]?.start, place.letters[place.to - 1]?.end));
  if (isAddressed(place)) return false;
  // "chang sung mo" does not mention Chang.
  const [, next = '', last = ''] = /^ ([a-z]{2,6}) ([a-z]{2,6})(?![a-z])/u.exec(afterOf(place)) ?? [];
  if (/^[a-z]+$/u.test(name) && last !== '' && !isEverydayEnglish(last)) return isWholeName(`${name} ${next} ${last}`);
  if (!/^[a-z]+ [a-z]+$/u.test(name)) return false;
  const after = wordsAfter(afterOf(place).slice(0, longestWords)).map((word) => word.toLowerCase());
  const before = wordsBefore(beforeOf(place).slice(-longestWords)).map((word) => word.toLowerCase());
  return isPartOfLongerName(
    isPlainWord(before.at(-1) ?? '') && before.at(-1) !== commonSurname ? [] : before,
    name,
    isPlainWord(after[0] ?? '') ? [] : after,
  );
}

/** 完璧な家族旅行: a title in kanji that continues in kanji is part of a longer word. */
export const isInCompound = ({ letters, from, to }: Place): boolean =>
  letters[to - 1]?.script === 'han' &&
  letters[to]?.script === 'han' &&
  letters[to]?.gap === 'none' &&
  letters.slice(from, to).some(({ script }) => script !== 'han');

/** 이상이 없대요: a noun and its particle before a verb of being, which would have 이상이가 of a person. */
export const isSubjectOfBeing = (name: string, place: Place): boolean =>
  /^[가-힣]{2}이$/u.test(name) && /^\s?(?:없|있|생기|생겼|많|아니|되|됐)/u.test(afterOf(place));

/**
 * "nicole kidman": in small letters, a word after a given name is a surname unless it is everyday English or a verb.
 */
export function isBesideForeignSurname(place: Place): boolean {
  const [, next = ''] = /^ ([a-z]{4,})(?![a-z'’])/u.exec(afterOf(place)) ?? [];
  return (
    next !== '' &&
    place.letters[place.from]?.isCapital === false &&
    !isEverydayEnglish(next) &&
    !honorificWords.has(next) &&
    !/(?:ed|ing|ly|s)$/u.test(next)
  );
}

/** Text after the surname of a maker: 고레에다 신작. Any other word may be a given name: 이노우에 미사키. */
const aboutMaker =
  /^(?:신작|영화|작품|차기작|필모|특유|스타일|감독|연출|각본|드라마|인터뷰|팬|전작|데뷔작|월드|얘기|이야기)/u;
export const isBeforeGivenName = (place: Place): boolean => {
  const [, next] = /^ ([가-힣]{1,4})/u.exec(afterOf(place).slice(0, reach)) ?? [];
  return next !== undefined && !aboutMaker.test(next);
};

/** The last kanji of common given names of two: 大輔, 翔太, 美香. */
const lastOfGivenName = /^[輔介郎樹斗子美香奈也哉希平夫雄男彦恵菜乃紀司志吾太輝也]/u;
/** 渡辺大輔 does not mention 渡辺大. */
export const isGoingOnInKanji = (place: Place): boolean => {
  const [last, next] = [place.letters[place.to - 1], place.letters[place.to]];
  return last?.script === 'han' && next?.gap === 'none' && lastOfGivenName.test(next.char);
};
