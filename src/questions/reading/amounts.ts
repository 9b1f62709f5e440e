import type { Amount, Mark } from './mark.ts';

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
};
const koreanNumbers: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
};
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const number = `(\\d+(?:\\.\\d+)?|${Object.keys(numberWords).join('|')})`;
const amountOf = (text: string): number => numberWords[text.toLowerCase()] ?? koreanNumbers[text] ?? Number(text);

/** The counted unit, by the word behind the number. */
function unitOf(word: string): Amount['of'] {
  if (/^(?:ep|話|회|부작|화|回)/iu.test(word)) return 'episodes';
  if (/^(?:%|％|percent|パーセント|퍼센트|프로)/iu.test(word)) return 'rating';
  if (/^(?:years? old|歳|才|살|세)/iu.test(word)) return 'age';
  if (/^(?:works?|films?|movies?|dramas?|titles?|series|shows?|credits?|roles?|本|作|편|작품|개)/iu.test(word))
    return 'works';
  return 'any';
}

type Bound = 'more' | 'least' | 'less' | 'most';
function bounded(of: Amount['of'], bound: Bound, value: number): Amount {
  // Whole things are counted, percentages are not: more than 20 episodes means 21.
  const step = of === 'rating' ? 0.0001 : 1;
  switch (bound) {
    case 'more':
      return { of, least: value + step };
    case 'least':
      return { of, least: value };
    case 'less':
      return { of, most: value - step };
    case 'most':
      return { of, most: value };
  }
}

const units = 'episodes?|eps?|%|percent|years? old|works?|films?|movies?|dramas?|titles?|series|shows?|credits?|roles?';
const eastern = '話|回|回分|%|パーセント|歳|才|本|作品|作|회|부작|화|퍼센트|프로|살|세|편|작품|개';

interface Rule {
  readonly pattern: RegExp;
  readonly bound: Bound;
}
const before = (words: string, bound: Bound): Rule => ({
  pattern: new RegExp(`\\b(?:${words})\\s+${number}\\s*(${units}|(?=\\b)|$)`, 'giu'),
  bound,
});
const behind = (words: string, bound: Bound): Rule => ({
  pattern: new RegExp(`(\\d+(?:\\.\\d+)?)\\s?(${eastern})?\\s?(?:${words})`, 'gu'),
  bound,
});

const rules: readonly Rule[] = [
  before('more than|over|above|greater than|older than|longer than', 'more'),
  before('at least|no fewer than|no less than|minimum of', 'least'),
  before('fewer than|less than|under|below|younger than|shorter than', 'less'),
  before('at most|no more than|up to|maximum of', 'most'),
  { pattern: new RegExp(`${number}\\s*(${units})?\\s*(?:or more|or longer|or older|and up)`, 'giu'), bound: 'least' },
  {
    pattern: new RegExp(`${number}\\s*(${units})?\\s*(?:or fewer|or less|or shorter|or younger)`, 'giu'),
    bound: 'most',
  },
  behind('より多[いく]|を超え[るた]|を超す|より長い|超(?!新)|보다 많[은이]|넘[는은게]|보다 긴|초과', 'more'),
  behind('以上|이상', 'least'),
  behind('より少な[いく]|未満|より短い|보다 적[은게]|미만|보다 짧은', 'less'),
  behind('以下|以内|이하|이내', 'most'),
];

/** Numbers that are conditions: over 40, 20話以上, 10부작 이하. */
export function amountsIn(text: string): Mark[] {
  if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)\b/iu.test(text)) return [];
  return rules.flatMap(({ pattern, bound }) =>
    [...text.matchAll(pattern)].map(({ 0: whole, 1: digits = '', 2: unit = '', index }): Mark => ({
      start: index,
      end: index + whole.length,
      text: whole.trim(),
      meanings: [],
      amount: bounded(unitOf(unit), bound, amountOf(digits)),
    })),
  );
}

const places: readonly RegExp[] = [
  new RegExp(`\\b(${ordinals.slice(1).join('|')})\\b(?! (?:season|lead|male|female|half|world))`, 'giu'),
  /\b(\d{1,2})(?:nd|rd|th)\b/giu,
  /(?<!\d)(\d{1,2})(?:作品?|本|番|回|人)目/gu,
  /(?<!\d)(\d{1,2})\s?번째|(두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?번째/gu,
];

/** Second film, 3作目, 두 번째: the position in a row. "First" is a word of the lexicon. */
export function placesIn(text: string): Mark[] {
  return places.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index, ...groups }): Mark[] => {
      const word = (groups[1] ?? groups[2] ?? '').toLowerCase();
      const place = ordinals.includes(word) ? ordinals.indexOf(word) + 1 : amountOf(word);
      return place > 1 ? [{ start: index, end: index + whole.length, text: whole, meanings: [], place }] : [];
    }),
  );
}
