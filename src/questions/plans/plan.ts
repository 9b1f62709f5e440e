import * as z from 'zod';
import { asks } from './asks.ts';
import { tally } from './tally.ts';
import { where } from './where.ts';

/** The metrics of works and people. */
export const metrics = [
  'born',
  'episodes',
  'rating',
  'box-office',
  'budget',
  'fee',
  'credits',
  'costars',
  'cast',
  'start',
  'debut',
] as const;
const metric = z.enum(metrics);
export type Metric = z.infer<typeof metric>;

/** The part of a run that a rating covers. */
const stretch = z.enum(['average', 'first', 'last', 'peak']);
export type Stretch = z.infer<typeof stretch>;

/** The beginning, the end, or both ends of a membership or of a contract. */
const tenure = z.enum(['from', 'to', 'both']);
export type Tenure = z.infer<typeof tenure>;

const measure = z.strictObject({
  metric,
  direction: z.enum(['most', 'least']),
  stretch: stretch.optional(),
});
export type Measuring = z.infer<typeof measure>;

/** The assumption of a yes/no question, to be checked against the record. */
const claim = z.strictObject({
  people: z.array(z.string()).optional(),
  services: z.array(z.string()).optional(),
  groups: z.array(z.string()).optional(),
  agencies: z.array(z.string()).optional(),
  genres: z.array(z.string()).optional(),
  forms: z.array(z.string()).optional(),
  billing: z.array(z.string()).optional(),
  nations: z.array(z.string()).optional(),
  numbers: z.array(z.number()).optional(),
  awards: z.array(z.string()).optional(),
  /** That the work is on air. */
  running: z.boolean().optional(),
  /** Actors of the part that the claim gives to somebody. */
  partsOf: z.array(z.string()).optional(),
  /** Words of the claimed part, where no part has a name like them. */
  part: z.array(z.string()).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});
export type Claim = z.infer<typeof claim>;

const select = z.strictObject({
  do: z.literal('select'),
  want: z.enum(['work', 'person']),
  where,
  by: measure.optional(),
  /** The n-th from one end, by first day. */
  pick: z.strictObject({ end: z.enum(['first', 'last']), place: z.int().min(1) }).optional(),
  order: z.enum(['old', 'new']).optional(),
  show: z.enum(['list', 'count', 'exists']),
  /** "Have not", "isn't it": selects those to whom it does not apply, or inverts the answer. */
  negated: z.boolean().optional(),
  /** A few to begin with instead of all. */
  recommend: z.boolean().optional(),
  /** Whether these are the only ones. */
  only: z.array(z.string()).optional(),
  /** Further asks about the picked one. */
  also: z.array(z.enum(asks)).optional(),
});

const value = z.strictObject({
  do: z.literal('value'),
  of: z.string(),
  ask: z.enum(asks),
  where: where.optional(),
  claim: claim.optional(),
  negated: z.boolean().optional(),
  /** Ended memberships count as well: a former member was in the group. */
  past: z.boolean().optional(),
  /** When somebody joined or left the group or agency. */
  tenure: tenure.optional(),
  stretch: stretch.optional(),
  /** Compares two parts of a run: did it end higher than it began? */
  between: z.strictObject({ claimed: z.enum(['first', 'last']).optional() }).optional(),
  /** A work in which somebody's age is asked. */
  at: z.string().optional(),
  /** A moment at which somebody's age is asked: the debut, the first Japanese work, death, or a year. */
  moment: z.union([z.enum(['debut', 'first', 'death', 'next']), z.string().regex(/^\d{4}$/u)]).optional(),
});

const compare = z.strictObject({
  do: z.literal('compare'),
  of: z.array(z.string()).min(2),
  by: measure,
  where,
  /** The side that the question claims is more: the answer begins with yes or no. */
  claimed: z.string().optional(),
});

/** Statements, figures and notes on some topics, about or by somebody. */
const said = z.strictObject({
  do: z.literal('said'),
  topics: z.array(z.string()),
  figures: z.array(z.string()),
  notes: z.array(z.string()),
  about: z.array(z.string()),
  by: z.array(z.string()),
  stance: z.enum(['drives', 'against', 'describes']).optional(),
  /** Facts that compare Korea with Japan come first. */
  compared: z.boolean().optional(),
  /** Facts about how well somebody is liked come first. */
  popular: z.boolean().optional(),
  /** The year that figures must be of: the exports of 2022. */
  year: z.string().optional(),
});

/** Why Japan, and related questions: the statements by reason. */
const reasons = z.strictObject({
  do: z.literal('reasons'),
  of: z.enum(['come', 'cast', 'together', 'against']),
  about: z.array(z.string()),
});

const about = z.strictObject({ do: z.literal('about'), of: z.string() });
const similar = z.strictObject({ do: z.literal('similar'), to: z.string(), where });
/** A work or person described without a name. */
const describe = z.strictObject({
  do: z.literal('describe'),
  want: z.enum(['work', 'person']),
  where,
  /** Further asks about the one that is found. */
  also: z.array(z.enum(asks)).optional(),
});
const nearest = z.strictObject({ do: z.literal('nearest'), about: z.array(z.string()) });

const single = z.discriminatedUnion('do', [
  select,
  value,
  compare,
  tally,
  said,
  reasons,
  about,
  similar,
  describe,
  nearest,
]);

/** The meaning of a question as data: each plan is independent of language and runs over any catalog. */
export const plan = z.union([single, z.strictObject({ do: z.literal('and'), plans: z.array(single).min(2).max(4) })]);

export type Select = z.infer<typeof select>;
export type ValueOf = z.infer<typeof value>;
export type Compare = z.infer<typeof compare>;
export type Said = z.infer<typeof said>;
export type Reasons = z.infer<typeof reasons>;
export type Describe = z.infer<typeof describe>;
export type Single = z.infer<typeof single>;
export type Plan = z.infer<typeof plan>;

export const parts = (whole: Plan): readonly Single[] => (whole.do === 'and' ? whole.plans : [whole]);

/** One plan unchanged, or several combined into one that answers them all. */
export function together(plans: readonly Single[]): Plan | undefined {
  const [first, second, ...others] = plans;
  if (first === undefined) return undefined;
  return second === undefined ? first : { do: 'and', plans: [first, second, ...others].slice(0, 4) };
}
