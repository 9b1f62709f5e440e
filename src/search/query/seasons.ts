import { joined } from '../clean.ts';

/** A title and the number of its season or part: 孤独のグルメ and 7. */
export interface Season {
  readonly title: string;
  readonly number: number;
}

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const numerals: Readonly<Record<string, string>> = { 二: '2', 三: '3', 투: '2', two: '2', three: '3' };

/** The value of a digit, a Roman number, an ordinal or a numeral. */
const valueOf = (number: string): number => {
  const written = numerals[number.toLowerCase()] ?? number.toLowerCase();
  return /^[0-9]+$/u.test(written) ? Number(written) : Math.max(roman.indexOf(written), ordinals.indexOf(written));
};

const word = 'season|series|part|シーズン|シリーズ|パート|시즌|시리즈|파트';
/** "season 7", "s7", シーズン7, 第7期, 7; 7기, "7th season"; a bare number only at the end. */
const before = new RegExp(`^(.+?) ?(?:${word}|(?<= )s|第|제) ?([0-9]{1,2})(?:期|部|弾|기|부|탄)?$`, 'u');
const behind = new RegExp(`^(.+?) ?([0-9]{1,2})(?:st|nd|rd|th)? ?(?:${word}|期|部|弾|기|부|탄)$`, 'u');
const bare = /^(.*[^0-9 ]) ?([0-9]{1,2})$/u;
const inLetters = new RegExp(`^(.+?) (?:(?:${word}) )?(${roman.slice(2).join('|')})$`, 'u');
const inWords = new RegExp(`^(.+?) (?:the )?(${ordinals.slice(1).join('|')}) (?:season|series|part)$`, 'u');

/** Nearly every text has no number, and the patterns would try each position of it. */
function patternsFor(cleaned: string): readonly RegExp[] {
  if (/[0-9]/u.test(cleaned)) return [before, behind, bare, inLetters, inWords];
  return cleaned.includes(' ') ? [inLetters, inWords] : [];
}

const shortestTitle = 2;

/** The season at the end of a cleaned text, if any. */
export function seasonIn(cleaned: string): Season | undefined {
  for (const pattern of patternsFor(cleaned)) {
    const [, title = '', number = ''] = pattern.exec(cleaned) ?? [];
    if (joined(title).length < shortestTitle) continue;
    return { title, number: valueOf(number) };
  }
  return undefined;
}

const spoken = `([0-9]|ii|iii|second|third|${Object.keys(numerals).join('|')})`;
/** "Season 2", 第2シーズン, 2期, "second series": the number before or after its word, anywhere in a sentence. */
const named: readonly RegExp[] = [
  new RegExp(`(?:season|series|part|シーズン|パート|시즌|파트|\\bs)\\s?${spoken}(?![\\p{L}0-9])`, 'iu'),
  new RegExp(`(?:^|[\\s(（第])${spoken}\\s?(?:nd|rd)?\\s?(?:season|series|シーズン|シリーズ|期|弾|기|탄)`, 'iu'),
];

/** The season that a sentence or a title states in words; a bare number does not count. */
export function namedSeason(text: string): number | undefined {
  const [number] = named.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  return number === undefined ? undefined : valueOf(number);
}

/** One spelling for all scripts: 孤独のグルメ7. */
export const withNumber = ({ title, number }: Season): string => `${title}${number}`;
