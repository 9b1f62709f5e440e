import { dayInJapan } from '../../catalog/status.ts';
import { beginning, endless, type Years } from '../query.ts';

export interface FoundYears {
  readonly years: Years;
  readonly start: number;
  readonly end: number;
}

const oldest = 1950;
const newest = 2100;
const fullYear = (digits: string): number =>
  digits.length === 2 ? (Number(digits) > 50 ? 1900 : 2000) + Number(digits) : Number(digits);

/** A way to say years: what it looks like, and what it means to somebody who asks in a certain year. */
type Rule = readonly [RegExp, (match: RegExpExecArray, now: number) => Years];

const only = (year: number): Years => ({ from: year, to: year });

const rules: readonly Rule[] = [
  [
    /\b(\d{4})\s*(?:-|–|to|and|から|부터)\s*(\d{4})(?:まで|까지)?/u,
    ([, from, to]) => ({ from: Number(from), to: Number(to) }),
  ],
  [
    /(?:\b(?:the\s*)?(\d{4}|'?\d{2})['’]?s\b)|(\d{4}|\d{2})年代|(\d{4}|\d{2})년대/u,
    (match) => {
      const digits = (match[1] ?? match[2] ?? match[3] ?? '').replace("'", '');
      const from = fullYear(digits) - (fullYear(digits) % 10);
      return { from, to: from + 9 };
    },
  ],
  [
    /\b(since|after|from)\s+(\d{4})\b(?!\s*(?:to|-))/iu,
    ([, word, year]) => ({ from: Number(year) + (word?.toLowerCase() === 'after' ? 1 : 0), to: endless }),
  ],
  [
    /(\d{4})年(?:以降|から)|(\d{4})년\s*(?:이후|부터)/u,
    (match) => ({ from: Number(match[1] ?? match[2]), to: endless }),
  ],
  [
    /\bbefore\s+(\d{4})\b|(\d{4})年(?:以前|より前)|(\d{4})년\s*(?:이전|전)/iu,
    (match) => ({
      from: beginning,
      to: Number(match[1] ?? match[2] ?? match[3]) - 1,
    }),
  ],
  [/(?:\b|(?<=[^\d]))(19[5-9]\d|20\d\d)(?:年度|年|년도|년|\b)/u, ([, year]) => only(Number(year))],
  [/\bthis year\b|今年|올해|금년/iu, (_, now) => only(now)],
  [/\blast year\b|去年|昨年|작년/iu, (_, now) => only(now - 1)],
  [/\bnext year\b|来年|내년/iu, (_, now) => only(now + 1)],
];

/** The years that a text names: 2024, the 2000s, 2000年代, 작년, since 2020. */
export function yearsIn(text: string, now: Date): FoundYears | undefined {
  const year = Number(dayInJapan(now).slice(0, 4));
  for (const [pattern, meaning] of rules) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const years = meaning(match, year);
    if (
      (years.from < oldest && years.from !== beginning) ||
      (years.to > newest && years.to !== endless) ||
      years.from > years.to
    )
      continue;
    return { years, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
