import type { Frame } from '../frame/frame.ts';
import type { Plan, Select } from '../plans/plan.ts';
import { means } from '../reading/mark.ts';
import { isYesNo } from './shape.ts';

/** "From the first to the latest", 最初から最新まで: a range of the list, not its two ends. */
function isStretch({ open, reading }: Frame): boolean {
  const first = open.find((mark) => means(mark, 'operator.first') || means(mark, 'operator.oldest'));
  const last = open.find((mark) => means(mark, 'operator.last') || means(mark, 'operator.newest'));
  if (first === undefined || last === undefined) return false;
  const between = reading.text.slice(Math.min(first.end, last.end), Math.max(first.start, last.start));
  return /^\s*(?:to|through|until|till)\b|から|부터/iu.test(between);
}

const opposites = [
  ['operator.highest', 'operator.lowest'],
  ['operator.longest', 'operator.shortest'],
  ['operator.oldest', 'operator.youngest'],
  ['operator.most', 'operator.least'],
] as const;

/** "His first and his latest work": both ends of one list. A sort order also names its ends, but selects neither. */
const asksForBothEnds = (frame: Frame): boolean => {
  const { has, open } = frame;
  return (
    has('operator.first', 'operator.oldest', 'asks.debut') &&
    has('operator.last', 'operator.newest') &&
    !has('operator.in-order', 'operator.newest-first', 'shape.either', 'junction.or', 'asks.rating') &&
    !open.some(({ place }) => place !== undefined) &&
    !isStretch(frame) &&
    !isYesNo(frame)
  );
};

/** The first and the last of the works that a list selects. */
export function bothEnds(list: Select, frame: Frame): Plan[] {
  if (list.want !== 'work' || list.by !== undefined || list.show === 'count' || !asksForBothEnds(frame)) return [];
  const { order: _order, pick: _pick, ...all } = list;
  // A debut is the first work in Japan.
  const where = frame.has('asks.debut') ? { country: 'not-KR' as const, ...all.where } : all.where;
  const plan = { ...all, where, show: 'list' as const };
  return [
    {
      do: 'and',
      plans: [
        { ...plan, pick: { end: 'first', place: 1 } },
        { ...plan, pick: { end: 'last', place: 1 } },
      ],
    },
  ];
}

/** "The highest and the lowest rated", "the oldest and the youngest": both ends of one measure. */
export function bothExtremes(list: Select, frame: Frame): Plan[] {
  const { by } = list;
  const areAsked = opposites.some(([most, least]) => frame.has(most) && frame.has(least));
  if (by === undefined || !areAsked || isYesNo(frame) || frame.has('shape.either', 'junction.or')) return [];
  // The oldest were born first.
  const [first, second] = by.metric === 'born' ? (['least', 'most'] as const) : (['most', 'least'] as const);
  return [
    {
      do: 'and',
      plans: [
        { ...list, by: { ...by, direction: first } },
        { ...list, by: { ...by, direction: second } },
      ],
    },
  ];
}
