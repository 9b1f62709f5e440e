import * as z from 'zod';
import { where } from './where.ts';

/** By what things are counted apart. */
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

/** How many of each: "more films or more dramas", "which channel has shown the most". */
export const tally = z.strictObject({
  do: z.literal('tally'),
  want: z.enum(['work', 'person']),
  over,
  where,
  /** Only these, beside each other; a span is written 2000/2009. */
  among: z.array(z.string()).optional(),
  /** The one that is said to be more: the answer begins with yes or no. */
  claimed: z.string().optional(),
  direction: z.enum(['most', 'least']),
});
export type Tally = z.infer<typeof tally>;

/** The forms that a fan tells apart: series and specials are dramas. */
const formKeys = ['drama', 'film', 'short', 'stage'] as const;
type FormKey = (typeof formKeys)[number];
export const isFormKey = (key: string): key is FormKey => formKeys.some((one) => one === key);

export const formKeyOf = (form: string): FormKey | undefined =>
  form === 'series' || form === 'serial' || form === 'special' ? 'drama' : isFormKey(form) ? form : undefined;
