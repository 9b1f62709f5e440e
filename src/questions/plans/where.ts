import * as z from 'zod';
import { vocabulary } from '../lexicon/vocabulary.ts';

const ids = z.array(z.string()).optional();
const amount = z.strictObject({ least: z.number().optional(), most: z.number().optional() }).optional();
/** Days or parts of days, both ends included: 2012, 2014-05. */
const span = z.strictObject({ from: z.string().optional(), to: z.string().optional() }).optional();

const form = z.enum(['series', 'film', 'special', 'short', 'stage']);
const billing = z.enum(['lead', 'supporting', 'guest', 'cameo', 'voice']);

const award = z.enum(vocabulary.award);

const left = z.strictObject({
  released: span,
  works: ids,
  people: ids,
  forms: z.array(form).optional(),
  billing: z.array(billing).optional(),
  genres: ids,
  services: ids,
  groups: ids,
  /** False: nobody from Korea is in the cast. */
  koreans: z.boolean().optional(),
});

/** The conditions for choosing works or people. Every field restricts; a card names them all. */
export const where = z.strictObject({
  works: ids,
  /** All of them take part. */
  people: ids,
  /** Any of them: people who share a name. */
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
  /** Prizes by name: cannes. */
  awards: z.array(award).optional(),
  /** Based on something Korean. */
  basedOnKorean: z.boolean().optional(),
  /** The kind of the original. */
  original: z.enum(['film', 'series', 'webtoon', 'novel']).optional(),
  based: z.boolean().optional(),
  released: span,
  /** A month or a day of any year: "12", "12-24". */
  bornIn: z.string().optional(),
  /** Days of any year, both included: a week. The end is smaller than the start across New Year. */
  bornDays: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  born: span,
  /** Without those who have died: an age today. */
  alive: z.boolean().optional(),
  /** Only those who have died, in this span. */
  died: span,
  /** An agency that represents them in this country only. */
  agencyIn: z.enum(['JP', 'KR']).optional(),
  /** Words that must each occur in the texts about a work, or about a part in it. */
  told: z.array(z.string()).optional(),
  /** At least this many people who fit. */
  many: z.int().min(2).optional(),
  /** Parts in which people play themselves. */
  asSelf: z.boolean().optional(),
  /** Shot or set there: a country, or a city as typed. */
  place: z.string().optional(),
  episodes: amount,
  rating: amount,
  credits: amount,
  /** Not out yet. */
  ahead: z.boolean().optional(),
  /** On air on the day of the question. */
  running: z.boolean().optional(),
  /** The day of the first Japanese work. */
  debuted: span,
  /** Out or running. */
  out: z.boolean().optional(),
  /** The work whose date bounds `released`. */
  relativeTo: z.string().optional(),
  not: left.optional(),
});

export type Where = z.infer<typeof where>;
export type Form = z.infer<typeof form>;
export type Award = z.infer<typeof award>;
export type Billing = z.infer<typeof billing>;
export type Left = z.infer<typeof left>;

/** A missing end leaves a span open. */
export const isWithin = (date: string, span: { from?: string | undefined; to?: string | undefined }): boolean =>
  (span.from === undefined || date.slice(0, span.from.length) >= span.from) &&
  (span.to === undefined || date.slice(0, span.to.length) <= span.to);
