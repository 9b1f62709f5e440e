import { clean } from '../clean.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { isPartOfLongerName } from '../names/goes-on.ts';
import { honorificWords } from '../query/honorifics.ts';
import type { Letter } from './text.ts';

/** The place of a possible name in a text. */
export interface Place {
  readonly letters: readonly Letter[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Longest distance of a sign from the name. */
const reach = 14;
/** Three words: the text itself may have thousands of letters. */
const longestWords = 40;

export const beforeOf = ({ letters, from, text }: Place): string => text.slice(0, letters[from]?.start ?? 0);
export const afterOf = ({ letters, to, text }: Place): string => text.slice(letters[to - 1]?.end ?? 0);

/**
 * Words beside a work: its kind before or after it, and words that apply only to works (its second episode, its last).
 */
const workBefore =
  /(?:ドラマ|映画|作品|主演|舞台|劇場版|드라마|영화|일드|연극|작품|드라마의|drama|movie|film|series|show|jdrama|episode of|season of)\s*[:：]?\s*$/iu;
const workAfter =
  /^\s*(?:ドラマ|映画|という(?:ドラマ|映画)|の?第?[0-9０-９]+話|の?最終回|の?主題歌|の?視聴率|の?出演者|の?キャスト|の?あらすじ|の?放送日|の?公開日|の?一気見|一気見|に?出演|の?撮影|드라마|영화|일드|라는|이라는|[0-9]+화|[0-9]+회|에\s?출연|의?\s?(?:주연|출연진|시청률|줄거리|개봉일|방영|몇\s?부작)|(?:[^\s]{1,4}\s){0,3}?그?\s?(?:장면|명대사|대사|결말|ost)|drama|movie|film|jdrama|episode|ep\s?[0-9]|season|finale)/iu;
export const isBesideWorkWord = (place: Place): boolean =>
  workBefore.test(beforeOf(place).slice(-reach)) || workAfter.test(afterOf(place).slice(0, reach));

/** キャスター is also a Japanese word, and a work if the text says that people watch it, appear or act in it. */
const watchedAfter =
  /^\s*(?:[을를]?\s?(?:봤|보고|보는|볼|봐|보면|정주행|다시 봤|몰아봤)|を?(?:見|観|み)(?:た|て|る|直|返|終)|を?(?:完走|視聴|鑑賞)|に?出(?:て|演|る)|での?.{1,3}役|の(?:役|主演|キャスト|監督|予告|続編|原作|ロケ地))/u;
const watchedBefore =
  /\b(?:watch(?:ed|ing)?|rewatch(?:ed|ing)?|finish(?:ed|ing)?|bing(?:ed|eing|ing|e)|seen|saw|started?|streaming)\s+$/iu;
export const isWatched = (place: Place): boolean =>
  watchedAfter.test(afterOf(place).slice(0, reach)) || watchedBefore.test(beforeOf(place).slice(-reach));

/** The year of a work directly after it: "go (2001)", 海峡（2007年）. */
export function isBesideYear(place: Place, years: readonly number[]): boolean {
  const [, year] = /^\s*[(（]?\s*((?:19|20)\d\d)(?!\d)/u.exec(afterOf(place)) ?? [];
  return year !== undefined && years.includes(Number(year));
}

/** イ・ミンホ投手, "golfer Kim Ha-neul": somebody of that name who does not act. */
const professionAfter =
  /^\s?(?:投手|選手|内野手|外野手|議員|教授|記者|市長|知事|社長|아나운서|투수|선수|타자|의원|교수|기자|시장|장관)/u;
const professionBefore =
  /(?:\b(?:pitcher|golfer|footballer|striker|skater|swimmer|boxer|senator|professor|minister|mayor|coach)|投手の|選手の|골퍼|투수|축구선수|야구선수)\s*$/iu;
export const isOfOtherProfession = (place: Place): boolean =>
  professionAfter.test(afterOf(place).slice(0, reach)) || professionBefore.test(beforeOf(place).slice(-reach));

const roleBefore = /(?:俳優|女優|歌手|アイドル|배우|여배우|가수|아이돌|멤버|actor|actress|singer|idol|member)\s*$/iu;
const honorificAfter = /^\s*(?:さん|くん|ちゃん|様|씨|님|배우|감독|오빠|언니|형님|누나)/u;
export const isAfterRole = (place: Place): boolean => roleBefore.test(beforeOf(place).slice(-reach));
export const isAddressed = (place: Place): boolean => honorificAfter.test(afterOf(place).slice(0, reach));
export const isHashtag = (place: Place): boolean => /[#＃]$/u.test(beforeOf(place));

export function isQuoted(place: Place): boolean {
  const { letters, from } = place;
  return letters[from]?.gap === 'quote' && /^[」』"”〉》›>】!?！？。]/u.test(afterOf(place).trimStart());
}

/**
 * Whether every word except small ones in the middle has a capital, as in titles, and the sentence around it does not.
 */
export function isInTitleCase({ letters, from, to, text }: Place): boolean {
  const heads = letters.slice(from, to).filter(({ gap }, index) => index === 0 || gap !== 'none');
  const isTitle = heads.every(({ isCapital }, index) => isCapital || (index > 0 && index < heads.length - 1));
  const rest = text.slice(0, letters[from]?.start ?? 0) + text.slice(letters[to - 1]?.end ?? 0);
  const shouts = rest.length > 0 && rest === rest.toUpperCase() && /\p{Script=Latin}/u.test(rest);
  return heads.length > 1 && isTitle && !shouts;
}

/** T.O.P is not "top". */
export const isDotted = ({ letters, from, to }: Place): boolean =>
  to - from > 1 && letters.slice(from + 1, to).every(({ gap, script }) => gap === 'joint' && script === 'latin');

/** "visiting The Shrine", "at The Boat": places have capitals as titles do. */
export const isPlace = (place: Place): boolean =>
  /^the \S+$/iu.test(place.text.slice(place.letters[place.from]?.start, place.letters[place.to - 1]?.end)) &&
  /(?:^|\s)(?:visit(?:ing|ed|s)?|near|at|to|outside|inside)\s$/iu.test(beforeOf(place));

/**
 * "new Detective Conan movie", 「名探偵コナン」新作映画: the first part of a title in a general question is a franchise, not the work of the
 * catalog.
 */
export const isFranchise = (place: Place): boolean =>
  /^[」』]?(?:の|\s)?(?:新作|最新作|次回作|신작)/u.test(afterOf(place).slice(0, reach)) ||
  /(?:new|latest|next|upcoming|another|新作|最新作?|次の|新しい|신작|새|새로운)\s*$/iu.test(
    beforeOf(place).slice(-reach),
  );

const capitalBefore = /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]*)\s$/u;
const capitalAfter = /^\s(\p{Lu}[\p{L}’'-]+)/u;
const roles = /^(?:actor|actress|singer|idol|member|director|and|with|the|is|was|has|did|does|from|of|in|mr|ms)$/iu;

/** Whether a single Latin word has a capitalised neighbour: Akira Kurosawa is not Akira. */
export function isBesideOtherName(place: Place): boolean {
  const before = beforeOf(place);
  const [, previous] = capitalBefore.exec(before) ?? [];
  // The first word of a sentence owes its capital to that place.
  const isOwnCapital = previous !== undefined && /[^.!?\s]\s+\S+\s$/u.test(before);
  const [, next] = capitalAfter.exec(afterOf(place)) ?? [];
  return (isOwnCapital && !roles.test(previous)) || (next !== undefined && !roles.test(next));
}

/** A name that continues after a hyphen or dot in its own script is a part of another: チャン・ドンゴン, Go-eun; 's is not. */
export function isInLongerName({ letters, from, to }: Place): boolean {
  const [first, previous, last, next] = [letters[from], letters[from - 1], letters[to - 1], letters[to]];
  if (first !== undefined && previous !== undefined && first.gap === 'joint' && first.script === previous.script)
    return true;
  if (last === undefined || next === undefined || next.gap !== 'joint' || next.script !== last.script) return false;
  const isPossessive = next.char === 's' && (letters[to + 1] === undefined || letters[to + 1]?.gap !== 'none');
  return !isPossessive;
}

/** The Latin words that directly follow or precede a name, without a sign between. */
const wordsAfter = (text: string): string[] => (/^(?: [a-z-]+){0,3}/iu.exec(text)?.[0] ?? '').trim().split(/[ -]/u);
const wordsBefore = (text: string): string[] => (/(?:[a-z-]+ ){0,3}$/iu.exec(text)?.[0] ?? '').trim().split(/[ -]/u);

/** The only one of the ten commonest surnames that is an English word as well. */
const commonSurname = 'park';
const isPlainWord = (word: string): boolean => word.length < 2 || isEverydayEnglish(word);

/** "kim bum soo" does not name Kim Bum, nor "park ji sung" Ji Sung; an English word is not a syllable of a name. */
export function isInUnknownName(place: Place): boolean {
  const name = clean(place.text.slice(place.letters[place.from]?.start, place.letters[place.to - 1]?.end));
  if (!/^[a-z]+ [a-z]+$/u.test(name)) return false;
  const after = wordsAfter(afterOf(place).slice(0, longestWords)).map((word) => word.toLowerCase());
  const before = wordsBefore(beforeOf(place).slice(-longestWords)).map((word) => word.toLowerCase());
  return isPartOfLongerName(
    isPlainWord(before.at(-1) ?? '') && before.at(-1) !== commonSurname ? [] : before,
    name,
    isPlainWord(after[0] ?? '') ? [] : after,
  );
}

/** 完璧な家族旅行: a title in kanji that goes on in kanji is part of a longer word. */
export const isInCompound = ({ letters, from, to }: Place): boolean =>
  letters[to - 1]?.script === 'han' &&
  letters[to]?.script === 'han' &&
  letters[to]?.gap === 'none' &&
  letters.slice(from, to).some(({ script }) => script !== 'han');

/** 이상이 없대요: a noun and its particle before a verb of being, which would have 이상이가 of a person. */
export const isSubjectOfBeing = (name: string, place: Place): boolean =>
  /^[가-힣]{2}이$/u.test(name) && /^\s?(?:없|있|생기|생겼|많|아니|되|됐)/u.test(afterOf(place));

/** Whether the text speaks of something on a stage. */
export const isOfStage = ({ text }: Place): boolean =>
  /ミュージカル|舞台|公演|上演|観劇|初演|再演|千秋楽|뮤지컬|연극|무대|공연|초연|재연|\b(?:musicals?|stage|theat(?:er|re)|plays?)\b/iu.test(
    text,
  );

/** "nicole kidman": in small letters a word behind a given name that is neither everyday English nor a verb is a surname. */
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
