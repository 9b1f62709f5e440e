import type { Language } from '../../language/language.ts';
import { means } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';

/** A stretch between two questions: the word or sign that joins them. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Ends of sentences, and words that a second question may follow. */
const ends =
  /[?。!]+\s*|(?<=[\p{L}\p{N}]{3})[.;]\s+|\s[-–—]\s+(?=(?:who|what|when|where|how|which|why|is|are|was|were|does|did|do|has|have|can)\b)/giu;

const joints: Readonly<Record<Language, RegExp>> = {
  en: /,?\s+(?:and|but|plus|also|then)\s+(?:also\s+)?(?=\S)|,\s+(?=(?:who|what|when|where|how|which|why|is|are|was|were|does|did|do|has|have)\b)/giu,
  ja: /(?:、(?:あと|それと|また|そして)?|(?:と|で|し|て|けど|が)、|(?<=[誰何話月日年歳局社]|いつ|どこ|誰)(?:で|、)(?<!歳で(?![^?。]*(?:は|って)))|あと|それと|それから)(?=[^、。?]{3,})/gu,
  // 몇 부작이야 주연은 누구야: a final ending closes a sentence, with or without a sign.
  ko: /(?:,\s*|(?<=[고며데])\s+|(?<=[야요까니냐죠음함임])\s+|(?:이랑|랑|하고|와|과)\s+|그리고\s+|또\s+)(?=[^,?]{3,})/gu,
};

/** Signs and particles that join two nouns. They part two questions only behind an ask, with a name of its own behind them. */
const betweenNouns: Readonly<Record<Language, RegExp>> = {
  en: /\s*[&+,/]\s*|\s+(?:and|plus|w|with)\s+/giu,
  ja: /\s*[・+&/、]\s*|と|や/gu,
  ko: /\s*[·+&/,]\s*/gu,
};

/** 『フリーター、家を買う。』の放送局: before a particle, a full stop behind a title belongs to it. */
const endsTitle = /^。(?=[のはがをでにとって、])/u;

const isInName = (at: number, { marks, text }: Reading): boolean =>
  // A sign inside or right behind a name belongs to it: GOOD LUCK!!
  marks.some(
    ({ name, start, end }) =>
      name !== undefined &&
      ((at > start && at < end) || (at === end && (text.charAt(at) === '!' || endsTitle.test(text.slice(at))))),
  );

const placesOf = (pattern: RegExp, reading: Reading): Place[] =>
  [...reading.text.matchAll(pattern)]
    .map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }))
    .filter((place) => !isInName(place.start, reading) && place.end < reading.text.length)
    // 『あした天気になあれ。』: a sign inside brackets ends only the title.
    .filter((place) => !/[』」〉》"']/u.test(reading.text.charAt(place.end)));

export const endsOf = (reading: Reading): Place[] => placesOf(ends, reading);

/** The places where one sentence may join two questions. */
export function jointsOf(reading: Reading): Place[] {
  const strong = placesOf(joints[reading.language], reading);
  const { marks, language } = reading;
  const behindAsk = placesOf(betweenNouns[language], reading).filter(
    (place) =>
      !strong.some(({ end }) => end === place.end) &&
      marks.some((mark) => means(mark, 'asks') && mark.end === place.start) &&
      marks.some(({ name, start }) => name !== undefined && start >= place.end),
  );
  return [...strong, ...behindAsk].toSorted((a, b) => a.start - b.start);
}
