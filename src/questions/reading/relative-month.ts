import { means, type Mark, type Span } from './mark.ts';

type Turn = 'this' | 'last' | 'next' | 'year-before' | 'year-after' | 'two-years-before';

/** Words before a month or a season, longer ones first: 去年の7月, 지난 5월, "this past February". */
const turns: readonly (readonly [RegExp, Turn])[] = [
  [/(?:year before last|一昨年の?|おととしの?|재작년|2年前の?|2년 전)\s?$/iu, 'two-years-before'],
  [/(?:last year'?s?|last year in|去年の?|昨年の?|작년|지난해|전년)\s?$/iu, 'year-before'],
  [/(?:next year'?s?|next year in|来年の?|내년|명년)\s?$/iu, 'year-after'],
  [/(?:\blast|\bpast|\bprevious|この前の|こないだの|先日の|前の|지난|저번|지지난)\s?$/iu, 'last'],
  [/(?:\bnext|\bcoming|次の|今度の|다음|오는|다가오는)\s?$/iu, 'next'],
  [/(?:\bthis|this year'?s?|今年の?|ことしの?|本年の?|올해|올|금년|이번)\s?$/iu, 'this'],
];

const seasons = {
  'time.spring': { from: '03', to: '05' },
  'time.summer': { from: '06', to: '08' },
  'time.autumn': { from: '09', to: '11' },
  'time.winter': { from: '12', to: '02' },
} as const;

const monthsOf = (mark: Mark): Span | undefined => {
  if (mark.month !== undefined) return { from: mark.month, to: mark.month };
  const season = (['time.spring', 'time.summer', 'time.autumn', 'time.winter'] as const).find((one) =>
    mark.meanings.includes(one),
  );
  return season === undefined ? undefined : seasons[season];
};

/** The year in which the meant month or season begins. */
function yearOf(turn: Turn, begins: string, ends: string, today: string): number {
  const [year, month] = [Number(today.slice(0, 4)), today.slice(5, 7)];
  switch (turn) {
    case 'this':
      return year;
    case 'last':
      // The latest one that is over: in November, last November is a year ago, and last winter began a year ago.
      return ends < month && ends >= begins ? year : year - 1;
    case 'next':
      return begins > month ? year : year + 1;
    case 'year-before':
      return year - 1;
    case 'two-years-before':
      return year - 2;
    case 'year-after':
      return year + 1;
  }
}

/** A verb of what is still to come: "this January", said of what will begin, is the next one. */
const isAhead = (text: string): boolean =>
  /\b(?:will|going to|coming|comes?|upcoming|airs|starts|premieres)\b/iu.test(text);

/** "Last" of "last spring" is no operator of its own, and 작년 of 작년 7월 no whole year. */
const behindTurn = (mark: Mark, marks: readonly Mark[], text: string): boolean =>
  mark.name === undefined &&
  mark.meanings.some((meaning) => /^(?:operator|time|pronoun)\./u.test(meaning)) &&
  marks.some(
    (other) =>
      other.start >= mark.end &&
      other.start - mark.end <= 2 &&
      monthsOf(other) !== undefined &&
      turns.some(([pattern]) => pattern.test(text.slice(mark.start, other.start))),
  );

/** Gives months and seasons behind "this", "last" or 작년 the days that they mean on a given day. */
export function withRelativeMonths(marks: readonly Mark[], text: string, today: string): readonly Mark[] {
  // Of birthdays, the month is meant in every year.
  if (marks.some((mark) => means(mark, 'asks.birth'))) return marks;
  return marks.flatMap((mark) => {
    const months = monthsOf(mark);
    if (months?.from === undefined || months.to === undefined) return behindTurn(mark, marks, text) ? [] : [mark];
    // "This January" is one mark: the word stands in it.
    const inside =
      /^(?:this|next|last|past)\s/iu.exec(mark.text)?.[0] ?? /^올(?=봄|여름|가을|겨울)/u.exec(mark.text)?.[0] ?? '';
    const before = text.slice(Math.max(0, mark.start - 20), mark.start) + inside;
    const [pattern, turn] = turns.find(([one]) => one.test(before)) ?? [];
    if (pattern === undefined || turn === undefined) return [mark];
    const isNextYear = turn === 'this' && inside !== '' && months.from < today.slice(5, 7) && isAhead(text);
    const year = yearOf(isNextYear ? 'next' : turn, months.from, months.to, today);
    const { month: _month, ...others } = mark;
    const span = { from: `${year}-${months.from}`, to: `${months.to < months.from ? year + 1 : year}-${months.to}` };
    const start = inside === '' ? mark.start - (pattern.exec(before)?.[0].length ?? 0) : mark.start;
    return [{ ...others, start, text: text.slice(start, mark.end), span }];
  });
}
