import * as z from 'zod';
import { where } from './where.ts';

/** The dimensions that things are counted by. */
export const overs = [
  'form',
  'network',
  'service',
  'year',
  'span',
  'genre',
  'group',
  'agency',
  'company',
  'director',
  'writer',
  'gender',
] as const;
const over = z.enum(overs);
export type Over = z.infer<typeof over>;

/** Counts by a dimension: "more films or more dramas", "which channel has shown the most". */
export const tally = z.strictObject({
  do: z.literal('tally'),
  want: z.enum(['work', 'person']),
  over,
  where,
  /** Only these values, side by side; a span is written 2000/2009. */
  among: z.array(z.string()).optional(),
  /** The side that the question claims is more: the answer begins with yes or no. */
  claimed: z.string().optional(),
  direction: z.enum(['most', 'least']),
});
export type Tally = z.infer<typeof tally>;

/** The forms that fans distinguish: series and specials are dramas. */
const formKeys = ['drama', 'film', 'short', 'stage'] as const;
type FormKey = (typeof formKeys)[number];
export const isFormKey = (key: string): key is FormKey => formKeys.some((one) => one === key);

export const formKeyOf = (form: string): FormKey | undefined =>
  form === 'series' || form === 'serial' || form === 'special' ? 'drama' : isFormKey(form) ? form : undefined;
