import type { Language } from '../../language/language.ts';
import type { Frame } from '../frame/frame.ts';
import type { Claim } from '../plans/plan.ts';
import { means } from '../reading/mark.ts';

/** Words that claim a person was a part: ダルタニアンだった, 달타냥이었나. */
const isIt = {
  ja: 'だっ|です|でし|なの|なん|だよ|だと|じゃ|[?。]|$',
  ko: String.raw`이었|였|이야|야[?.\s]|인가|이에요|예요|입니까|인지|이냐|이지|이죠|\s?맞`,
} as const;

/** Text that follows the part in such a claim: 달타냥이었나, ダルタニアン役. */
const behind: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  ja: new RegExp(`^(?:役|を演|を務|に扮|${isIt.ja})`, 'u'),
  ko: new RegExp(String.raw`^\s?(?:역|을 연기|를 연기|을 맡|를 맡|${isIt.ko})`, 'u'),
};
/** Text that precedes the part in such a claim: "was he the doctor", "play the doctor", "as the doctor". */
const before = /\b(?:as|plays?|played|playing|role of|part of)\s+(?:the |an? )?$/iu;

/** Whether the part follows the person's name: "Was Shin Sung-woo D'Artagnan". */
function followsPerson(start: number, { open, reading }: Frame): boolean {
  const person = open.findLast(({ name, end }) => name?.kind === 'person' && end <= start);
  return person !== undefined && /^(?:'s)?\s+(?:the |an? )?$/iu.test(reading.text.slice(person.end, start));
}

function isSaidToBe(word: string, frame: Frame): boolean {
  const { text, language } = frame.reading;
  const start = text.indexOf(word);
  if (start < 0) return false;
  if (language === 'en') return before.test(text.slice(0, start)) || followsPerson(start, frame);
  return behind[language].test(text.slice(start + word.length));
}

/** A short part between a name and 役 or 역: "송옥숙, B 역이었나", "임 사장 역 맞아". */
const betweenNameAndPart: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  ja: new RegExp(String.raw`^[がはって、,\s]*(?<part>[\p{L}\p{N}・\s]{1,12}?)\s?役(?=${isIt.ja})`, 'u'),
  ko: new RegExp(String.raw`^[이가은는,\s]*(?<part>[\p{L}\p{N}·\s]{1,12}?)\s?역(?=${isIt.ko})`, 'u'),
};

/** The part as typed, if the word for "part" is its only mark: letters and titles such as B and 사장 are not names. */
function partAsTyped({ open, reading: { text, language } }: Frame): string[] {
  const person = open.findLast(({ name }) => name?.kind === 'person');
  if (person === undefined || language === 'en') return [];
  const part = betweenNameAndPart[language].exec(text.slice(person.end))?.groups?.['part']?.trim() ?? '';
  const start = text.indexOf(part, person.end);
  const isMarked = open.some(
    (mark) => mark.start < start + part.length && mark.end > start && !means(mark, 'asks.character'),
  );
  return part === '' || isMarked ? [] : [part];
}

/** The part that a yes/no question claims for a person: another character by name, or words that name no character. */
export function partClaimed(work: string, people: readonly string[], frame: Frame): Pick<Claim, 'partsOf' | 'part'> {
  if (people.length !== 1) return {};
  const named = frame.characters.flatMap((id) => (id.startsWith(`${work}/`) ? [id.slice(work.length + 1)] : []));
  if (named.length > 0) return { partsOf: named };
  const words = frame.reading.rest.filter((word) => isSaidToBe(word, frame));
  const part = words.length > 0 ? words : partAsTyped(frame);
  return part.length === 0 ? {} : { part };
}

export const compactClaim = (claim: Claim): Claim =>
  Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined));
