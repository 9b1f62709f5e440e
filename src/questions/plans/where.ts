import * as z from 'zod';

const ids = z.array(z.string()).optional();
const amount = z.strictObject({ least: z.number().optional(), most: z.number().optional() }).optional();
/** Days or parts of days, both ends included: 2012, 2014-05. */
const span = z.strictObject({ from: z.string().optional(), to: z.string().optional() }).optional();

const form = z.enum(['series', 'film', 'special', 'short', 'stage']);
const billing = z.enum(['lead', 'supporting', 'guest', 'cameo', 'voice']);

const left = z.strictObject({
  works: ids,
  people: ids,
  forms: z.array(form).optional(),
  billing: z.array(billing).optional(),
  genres: ids,
  services: ids,
  groups: ids,
  /** Without anybody from Korea in the cast. */
  koreans: z.boolean().optional(),
});

/** What works or people are chosen by. Every field restricts; a card names them all. */
export const where = z.strictObject({
  works: ids,
  /** All of them take part. */
  people: ids,
  /** Any of them: people of one name. */
  anyOf: ids,
  makers: ids,
  companies: ids,
  agencies: ids,
  forms: z.array(form).optional(),
  billing: z.array(billing).optional(),
  genres: ids,
  services: ids,
  groups: ids,
  country: z.enum(['JP', 'JP-KR', 'KR', 'not-KR']).optional(),
  nation: z.enum(['KR', 'JP', 'TH']).optional(),
  makerNation: z.enum(['KR', 'JP', 'TH']).optional(),
  gender: z.enum(['m', 'f']).optional(),
  /** Members of any group. */
  idol: z.boolean().optional(),
  awarded: z.boolean().optional(),
  /** Made after something Korean. */
  basedOnKorean: z.boolean().optional(),
  based: z.boolean().optional(),
  released: span,
  /** A month of any year: "12". */
  bornIn: z.string().optional(),
  born: span,
  /** Only those who have died. */
  died: z.boolean().optional(),
  /** An agency that acts for them in this country alone. */
  agencyIn: z.enum(['JP', 'KR']).optional(),
  /** Words of which each stands in what is told of a work, or of a part in it. */
  told: z.array(z.string()).optional(),
  episodes: amount,
  rating: amount,
  credits: amount,
  /** Not out yet. */
  ahead: z.boolean().optional(),
  /** Out or running. */
  out: z.boolean().optional(),
  /** The work after or before which `released` lies. */
  relativeTo: z.string().optional(),
  not: left.optional(),
});

export type Where = z.infer<typeof where>;
export type Form = z.infer<typeof form>;
export type Billing = z.infer<typeof billing>;
export type Left = z.infer<typeof left>;

/** A span is open where an end is missing. */
export const isWithin = (date: string, span: { from?: string | undefined; to?: string | undefined }): boolean =>
  (span.from === undefined || date.slice(0, span.from.length) >= span.from) &&
  (span.to === undefined || date.slice(0, span.to.length) <= span.to);
