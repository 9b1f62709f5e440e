import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';

/** Words that can be excluded: names, years, forms, billings and the like. */
const kinds = ['form', 'billing', 'genre', 'gender', 'origin', 'service', 'group'] as const;
const canBeLeft = (mark: Mark): boolean =>
  mark.name !== undefined || mark.span !== undefined || kinds.some((kind) => means(mark, kind));

/** "Romance not action": a genre, a channel or a group named in the catalog also counts as a noun. */
const isTerm = ({ name }: Mark): boolean =>
  name?.kind === 'genre' || name?.kind === 'service' || name?.kind === 'group';

/** Letters allowed between an exclusion and its target, and between two targets. */
const english =
  /^[\s'"]*(?:(?:the|a|an|his|her|its|their|any|single|other|and|or|nor|,|&|in|with|just|only)[\s,'"]+)*(?:s\s+)?$/iu;
const particle =
  /^[\s'"』」》〉、,]*(?:を|は|が|に|でも|も|の|役|だけ|のみ|은|는|을|를|이|가|의|도|만|나|역할|것|들)*[\s'"』」、,]*$/u;
/** 영화와 연극은 빼고, 映画でもドラマでもない: joined words are excluded as well. The subject before them is not. */
const joint =
  /^[\s'"』」『「》〉]*(?:と|や|でも|も|・|、|,|및|과|와|랑|이랑|하고|나|도|or|and|nor|&|(?:,\s?(?:and|or)))[\s'"』」『「〈《]*(?:the\s)?$/iu;

/** The text after a mark; signs and brackets at the end of a title belong to it: HARU〜, 악녀(와루), Happy Ending (2017). */
const gapBehind = ({ text }: Reading, { end, name }: Mark, to: number): string =>
  name === undefined ? text.slice(end, to) : text.slice(end, to).replace(/^(?:\s?\([^()]*\))?[^\p{L}\p{N}\s、,]*/u, '');

function behind(reading: Reading, exclusion: Mark): Mark[] {
  const reached: Mark[] = [];
  let last = exclusion;
  for (const mark of reading.marks.filter((one) => canBeLeft(one) && one.start >= exclusion.end)) {
    if (mark.start >= last.end && !english.test(gapBehind(reading, last, mark.start))) break;
    reached.push(mark);
    last = mark.end > last.end ? mark : last;
    // "Not in 2018 with her": a year ends the exclusion.
    if (mark.span !== undefined) break;
    // "besides Rondo, which films": a name and a comma end the exclusion.
    if (mark.name !== undefined && /^\s*,/u.test(reading.text.slice(last.end))) break;
  }
  return reached;
}

const isNounBehind = ({ marks }: Reading, { end }: Mark): boolean =>
  marks.some((mark) => mark.start >= end && (means(mark, 'form') || means(mark, 'noun')));

/** 知英の映画以外の作品: the only person named is the subject. */
const isNamedElsewhere = ({ marks }: Reading, owner: Mark): boolean =>
  marks.some((mark) => mark !== owner && (mark.name?.kind === 'person' || mark.name?.kind === 'series'));

function ahead(reading: Reading, exclusion: Mark, first: RegExp): Mark[] {
  const reached: Mark[] = [];
  let { start } = exclusion;
  for (const mark of reading.marks.filter((one) => canBeLeft(one) && one.end <= exclusion.start).toReversed()) {
    const gap = gapBehind(reading, mark, start);
    const last = reached.at(-1);
    // 韓国|人|以外, 한국 배우 빼고: several words form one noun.
    // 김효진 스트레인저 6 말고: the person before the title is the subject, not part of the title.
    const isOneNoun = last !== undefined && /^\s*$/u.test(gap) && mark.name?.kind === last.name?.kind;
    // 冬のソナタのアニメではない: the owner belongs to the excluded thing.
    const isOwner =
      last !== undefined &&
      (last.name === undefined || last.name.kind === 'genre') &&
      mark.name !== undefined &&
      (mark.name.kind !== 'person' || isNamedElsewhere(reading, mark)) &&
      /^[\s'"』」]*(?:の|의)\s*$/u.test(gap);
    // 日本映画、ドラマは除いて: a comma joins only if the wanted noun is elsewhere.
    const isCutOff = last !== undefined && /[、,]/u.test(gap) && !isNounBehind(reading, exclusion);
    if (isCutOff || (!isOneNoun && !isOwner && !(last === undefined ? first : joint).test(gap))) break;
    reached.push(mark);
    start = mark.start;
  }
  return reached;
}

/** The marks that an exclusion covers: those that follow it in English, those that precede it in the other two. */
function reachOf(reading: Reading, exclusion: Mark): Mark[] {
  if (reading.language !== 'en') return ahead(reading, exclusion, particle);
  // "Rondo aside" excludes the words before it, "leaving aside Rondo" those after it.
  const before = means(exclusion, 'exclusion.excepted')
    ? ahead(reading, exclusion, /^[\s'",]*(?:is|are|was|were)?\s*$/iu)
    : [];
  return before.length > 0 ? before : behind(reading, exclusion);
}

/** でも in 映画でもない is a separate word. */
const behindEven = ({ text }: Reading, { start, text: denial }: Mark): string =>
  text.slice(0, start).endsWith('でも') ? `で${denial}` : denial;

/** "Works that are not series", "조연이 아닌": a denial beside a noun excludes the noun. Elsewhere it denies the verb. */
function isBesideNoun(reading: Reading, denial: Mark): boolean {
  const nouns = reading.marks.filter((mark) => canBeLeft(mark) && (mark.name === undefined || isTerm(mark)));
  if (reading.language === 'en')
    return nouns.some(
      ({ start }) =>
        start >= denial.end &&
        /^\s*(?:(?:play|star|starring|appear|be)\s)?(?:(?:in|as)\s)?(?:an?\s|the\s)?$/iu.test(
          reading.text.slice(denial.end, start),
        ),
    );
  return (
    /(?:ではな|じゃな|でな|아니|아닌|말고)/u.test(
      denial.text.startsWith('な') ? behindEven(reading, denial) : denial.text,
    ) &&
    [...nouns, ...reading.marks.filter(({ name }) => name !== undefined)].some(
      (mark) =>
        mark.end <= denial.start &&
        /^(?:の|では|でも|じゃ|で|이|가|은|는|도)?\s*$/u.test(gapBehind(reading, mark, denial.start)),
    )
  );
}

/** 후카다 교코 아니었어?, キムタクじゃなかったっけ: a tag question asks for confirmation and excludes nothing. */
const isTag = ({ text }: Reading, { start, text: denial }: Mark): boolean =>
  /^(?:아니(?:었|였|야|에|예|지|냐|죠|던가)|아닌가|では?な|じゃな|な[いか])/u.test(denial) &&
  /^[^\s?、。,]{2,9}(?:요|っけ|の|よね|か)?\s*\?/u.test(text.slice(start)) &&
  !/(?:もの|作品|やつ|人|거|것|작품)\S{0,3}\s*\?/u.test(text.slice(start));

export interface Exclusions {
  /** The words that express the exclusions. */
  readonly words: readonly Mark[];
  /** The excluded marks. */
  readonly left: readonly Mark[];
}

export function exclusionsOf(reading: Reading): Exclusions {
  const words = reading.marks.filter(
    (mark) =>
      !isTag(reading, mark) &&
      (means(mark, 'exclusion.except') ||
        means(mark, 'exclusion.excepted') ||
        (means(mark, 'exclusion.not') && isBesideNoun(reading, mark))),
  );
  const reaching = words.map((word) => ({ word, left: reachOf(reading, word) })).filter(({ left }) => left.length > 0);
  return { words: reaching.map(({ word }) => word), left: [...new Set(reaching.flatMap(({ left }) => left))] };
}
