import type { Mark, Span } from './mark.ts';
import { namedBirthdays, speaksOfBirth } from './named-days.ts';

const months = 'january february march april may june july august september october november december'.split(' ');
const shortMonths = months.map((month) => month.slice(0, 3));
const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');
const monthNumber = (word: string): string => two(String(shortMonths.indexOf(word.slice(0, 3).toLowerCase()) + 1));
const near = (year: string, years: number): string => String(Number(year) + years);

const year = '((?:19|20)\\d{2})';
const anyYear = `${year}\\s?(?:年度?|년도?(?!생))?`;
// Longer forms first: "Sept." is no "Sep" with a "t" behind it.
const month = `(${[...months, 'sept', ...shortMonths].join('|')})\\.?`;

const day = '([12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?';

type Groups = readonly [string, ...string[]];
interface Rule {
  readonly pattern: RegExp;
  readonly span?: (groups: Groups) => Span;
  readonly month?: (groups: Groups) => string;
}
const one = (value: string): Span => ({ from: value, to: value });

/** Forms of dates, longer ones first: a match takes its letters from later rules. */
const rules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:from|between)?\\s*${anyYear}\\s*(?:through|thru|to|and|until|till|up to|から|[-–~〜～]|부터|에서)\\s*${anyYear}(?:\\s?(?:まで|까지|の間|사이))?`,
      'giu',
    ),
    span: ([from, to]) => ({ from, to: to ?? from }),
  },
  {
    // "The TBS drama from 2007", "specials from 2002" are of that year: behind a noun, nothing begins.
    pattern: new RegExp(
      `(?<=\\b(?:dramas?|films?|movies?|plays?|musicals?|specials?|ones?|things?|works?|titles?|shows?)\\s(?:(?:do|did|are|were|there|you|we|have|here|listed|in|it|on|record)\\s){0,5})from\\s+${year}(?!\\s?(?:on|or later|and (?:after|later)|to|until|till|through|-|–))`,
      'giu',
    ),
    span: ([value]) => one(value),
  },
  {
    pattern: new RegExp(
      `(?:since|from)\\s+${year}(?: on(?:wards?)?|,? (?:or|and) (?:later|after|newer|more recent)| until now| to (?:now|today|date|the present))?`,
      'giu',
    ),
    span: ([from]) => ({ from }),
  },
  {
    pattern: new RegExp(`${anyYear}\\s?(?:以降|以後|から|이후|부터)(?:\\s?지금까지|現在まで|今まで)?`, 'gu'),
    span: ([from]) => ({ from }),
  },
  {
    pattern: new RegExp(`${year},?\\s(?:(?:or|and) (?:later|after|newer|more recent|onwards?)|onwards?)`, 'giu'),
    span: ([from]) => ({ from }),
  },
  {
    pattern: new RegExp(`${year},? (?:or|and) (?:earlier|before|older)`, 'giu'),
    span: ([to]) => ({ to }),
  },
  {
    pattern: new RegExp(`after\\s+${year}|${anyYear}(?:より後|の後|보다 뒤|\\s?넘어서)`, 'giu'),
    span: ([from]) => ({ from: near(from, 1) }),
  },
  {
    pattern: new RegExp(`before\\s+${year}|${anyYear}\\s?(?:より前|以前|よりも前|이전|전)`, 'giu'),
    span: ([to]) => ({ to: near(to, -1) }),
  },
  {
    pattern: new RegExp(`(?:until|till|up to|by)\\s+${year}|${anyYear}\\s?(?:まで|까지)`, 'giu'),
    span: ([to]) => ({ to }),
  },
  {
    pattern: /(?:the\s+)?((?:19|20)\d)0'?s\b|((?:19|20)\d)0(?:年代|년대)/giu,
    span: ([decade]) => ({ from: `${decade}0`, to: `${decade}9` }),
  },
  {
    pattern: /(?:the\s+)?(?<![\d.])'?([1-9])0s\b|(?<!\d)([1-9])0(?:年代|년대)/giu,
    span: ([tens]) => {
      const century = Number(tens) < 5 ? '20' : '19';
      return { from: `${century}${tens}0`, to: `${century}${tens}9` };
    },
  },
  {
    pattern: new RegExp(`${year}(?:年|년)\\s?(\\d{1,2})(?:月|월)\\s?(\\d{1,2})(?:日|일)`, 'gu'),
    span: ([when, number, day]) => one(`${when}-${two(number)}-${two(day)}`),
  },
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+${year}`, 'giu'),
    span: ([day, name = '', when]) => one(`${when}-${monthNumber(name)}-${two(day)}`),
  },
  {
    pattern: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`, 'giu'),
    span: ([name, day, when]) => one(`${when}-${monthNumber(name)}-${two(day)}`),
  },
  {
    pattern: new RegExp(`${year}(?:年|년)\\s?(\\d{1,2})(?:月|월)`, 'gu'),
    span: ([when, number]) => one(`${when}-${two(number)}`),
  },
  { pattern: new RegExp(`\\b${month}\\s+${year}`, 'giu'), span: ([name, when]) => one(`${when}-${monthNumber(name)}`) },
  // A day of any year: 12月12日生まれ, "born on December 24", "on the 24th of Dec".
  {
    pattern: /(?<!\d)(1[0-2]|0?[1-9])(?:月|월)\s?([12]\d|3[01]|0?[1-9])(?:日|일)/gu,
    month: ([number, day = '']) => `${two(number)}-${two(day)}`,
  },
  {
    pattern: new RegExp(`\\b${month}\\.?\\s+${day}(?![\\d:%]|,?\\s*\\d{4})`, 'giu'),
    month: ([name, day = '']) => `${monthNumber(name)}-${two(day)}`,
  },
  {
    pattern: new RegExp(`(?<![\\d.])${day}\\s+(?:of\\s+)?${month}(?![a-z]|\\.?,?\\s*\\d{4})`, 'giu'),
    month: ([day, name = '']) => `${monthNumber(name)}-${two(day)}`,
  },
  { pattern: new RegExp(`(?<![\\d.,])${anyYear}(?!\\d|[.,]\\d|%|％)`, 'gu'), span: ([when]) => one(when) },
  {
    pattern: new RegExp(`\\b(?:in|for|this|during|of|last|past|next|previous)\\s+${month}(?![a-z])`, 'giu'),
    month: ([name]) => monthNumber(name),
  },
  { pattern: /(?<!\d)(1[0-2]|[1-9])(?:月|월)(?!\d|間|달)/gu, month: ([number]) => two(number) },
];

const birthdayRules = namedBirthdays.map(({ pattern, day }): Rule => ({ pattern, month: () => day }));

/** Years, spans and months that a text gives as numbers or names of months. */
export function datesIn(text: string): Mark[] {
  const isOfBirth = speaksOfBirth.test(text);
  if (!isOfBirth && !/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(text)) return [];
  const found: Mark[] = [];
  for (const { pattern, span, month: monthOf } of isOfBirth ? [...birthdayRules, ...rules] : rules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const [first, ...others] = match.slice(1).filter((group) => group !== undefined);
      if (first === undefined) continue;
      const groups: Groups = [first, ...others];
      found.push({
        start,
        end,
        text: match[0].trim(),
        meanings: [],
        ...(span === undefined ? {} : { span: span(groups) }),
        ...(monthOf === undefined ? {} : { month: monthOf(groups) }),
      });
    }
  }
  return found;
}
