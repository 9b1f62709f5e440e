import * as z from 'zod';
import { asks } from './asks.ts';
import { tally } from './tally.ts';
import { where } from './where.ts';

/** What things are measured by. */
export const metrics = [
  'born',
  'episodes',
  'rating',
  'box-office',
  'budget',
  'fee',
  'credits',
  'costars',
  'start',
  'debut',
] as const;
const metric = z.enum(metrics);
export type Metric = z.infer<typeof metric>;

/** The part of a run that a rating is of. */
const stretch = z.enum(['average', 'first', 'last', 'peak']);
export type Stretch = z.infer<typeof stretch>;

const measure = z.strictObject({
  metric,
  direction: z.enum(['most', 'least']),
  stretch: stretch.optional(),
});
export type Measuring = z.infer<typeof measure>;

/** What a question takes for true or asks about: held against the record. */
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
  /** Whoever plays the part that is said to be somebody's. */
  partsOf: z.array(z.string()).optional(),
  /** Words that are said to be somebody's part, where no part has a name like them. */
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
  /** "Have not", "isn't it": those to whom it does not apply, or the answer turned round. */
  negated: z.boolean().optional(),
  /** A few to begin with, rather than all. */
  recommend: z.boolean().optional(),
  /** Whether these are the only ones. */
  only: z.array(z.string()).optional(),
  /** What else to say of the one that is picked. */
  also: z.array(z.enum(asks)).optional(),
});

const value = z.strictObject({
  do: z.literal('value'),
  of: z.string(),
  ask: z.enum(asks),
  where: where.optional(),
  claim: claim.optional(),
  negated: z.boolean().optional(),
  /** What has ended counts as well: a former member was in the group. */
  past: z.boolean().optional(),
  stretch: stretch.optional(),
  /** Two parts of a run beside each other: did it end higher than it began? */
  between: z.strictObject({ claimed: z.enum(['first', 'last']).optional() }).optional(),
  /** A work in which somebody was as old as is asked. */
  at: z.string().optional(),
});

const compare = z.strictObject({
  do: z.literal('compare'),
  of: z.array(z.string()).min(2),
  by: measure,
  where,
  /** The one that is said to be more: the answer begins with yes or no. */
  claimed: z.string().optional(),
});

/** What was said or counted: statements, figures and notes of some topics, about or by somebody. */
const said = z.strictObject({
  do: z.literal('said'),
  topics: z.array(z.string()),
  figures: z.array(z.string()),
  notes: z.array(z.string()),
  about: z.array(z.string()),
  by: z.array(z.string()),
  stance: z.enum(['drives', 'against', 'describes']).optional(),
});

/** Why Japan, and its neighbours: the statements by reason. */
const reasons = z.strictObject({
  do: z.literal('reasons'),
  of: z.enum(['come', 'cast', 'together', 'against']),
  about: z.array(z.string()),
});

const about = z.strictObject({ do: z.literal('about'), of: z.string() });
const similar = z.strictObject({ do: z.literal('similar'), to: z.string(), where });
/** A work or person that is described without a name. */
const describe = z.strictObject({
  do: z.literal('describe'),
  want: z.enum(['work', 'person']),
  where,
  /** What is asked of the one that is found. */
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

/** What a question comes to, as data: each plan can be run over any catalog, and is in no language. */
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

/** One plan as it is, several as one that answers them all. */
export function together(plans: readonly Single[]): Plan | undefined {
  const [first, second, ...others] = plans;
  if (first === undefined) return undefined;
  return second === undefined ? first : { do: 'and', plans: [first, second, ...others].slice(0, 4) };
}
