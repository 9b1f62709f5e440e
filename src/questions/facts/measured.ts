import type { Figure } from '../../catalog/schema/figure.ts';

type Span = 'average' | 'first' | 'last' | 'peak' | 'episode' | 'total';

/** The number in a figure: the amount, the unit, and the part of a run. */
export interface Measured {
  readonly value: number;
  readonly unit: '%' | 'money' | 'people' | 'other';
  readonly span: Span;
}

const powers: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Exchange rates for sorting sums in different currencies: yen per unit, as of 2025. Used only for sorting. */
const yen: Readonly<Record<string, number>> = { yen: 1, won: 0.1, dollars: 150, dollar: 150 };

/**
 * Spans by the words of the measured thing; the first match wins, so an average of the first night belongs to the first
 * night.
 */
const spans: readonly (readonly [RegExp, Span])[] = [
  [/passed/iu, 'peak'],
  [/first four/iu, 'episode'],
  [/first[- ]episode|first night|premiere|episode 1\b|opening/iu, 'first'],
  [/last[- ]episode|finale/iu, 'last'],
  [/average|whole[- ]run/iu, 'average'],
  [/peak|highest/iu, 'peak'],
  [/episode \d|second[- ]episode|weekly|second night/iu, 'episode'],
];

/** Figures that do not measure the work itself: a competitor, a share, another country, one group of viewers. */
const isAside = /individual|rival|lowest average|share of|in Korea/iu;

/** Undefined if the figure holds no comparable number. */
export function measuredBy({ what, value }: Figure): Measured | undefined {
  const [, digits, power = '', rest = ''] =
    /([\d.,]*\d)\s*(thousand|million|billion|trillion)?\s*(.*)/iu.exec(value.en) ?? [];
  if (digits === undefined || isAside.test(what.en)) return undefined;
  const amount = Number(digits.replaceAll(',', '')) * (powers[power.toLowerCase()] ?? 1);
  const [currency = ''] = /yen|won|dollars?/iu.exec(rest) ?? [];
  const rate = yen[currency.toLowerCase()];
  return {
    value: rate === undefined ? amount : amount * rate,
    unit: value.en.includes('%')
      ? '%'
      : rate !== undefined
        ? 'money'
        : /admissions|people|viewers/iu.test(rest)
          ? 'people'
          : 'other',
    span: spans.find(([words]) => words.test(what.en))?.[1] ?? 'total',
  };
}
