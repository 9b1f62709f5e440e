import * as z from 'zod';
import { day, partialDate } from './date.ts';
import { longest } from './longest.ts';
import { bibliography, citations } from './source.ts';
import { formerly, id, line, textUpTo } from './text.ts';

export const topics = [
  'why-japan',
  'language',
  'craft',
  'co-production',
  'reception',
  'market',
  'budget',
  'quality',
  'future',
] as const;

export const stances = ['drives', 'against', 'describes'] as const;

const topic = z.enum(topics);

/** A statement about the movement: always our paraphrase, with the exact words only if a page prints them. */
const quote = z.strictObject({
  id,
  formerly,
  speaker: textUpTo(longest.speaker).describe('Name of the speaker'),
  person: id.optional().describe('Id of the speaker, when there is a record'),
  role: textUpTo(longest.role).describe('Who the speaker was at the time'),
  date: partialDate.optional(),
  stance: z.enum(stances).describe('Drives the trend, speaks against it, or describes it'),
  text: textUpTo(longest.statement).describe('What was said, in our words'),
  verbatim: z
    .strictObject({ words: line.max(longest.verbatim), language: z.string().regex(/^[a-z]{2}$/u) })
    .optional()
    .describe('The exact words, as the source prints them'),
  series: z.array(id).optional(),
  people: z.array(id).optional(),
  sources: citations,
  checked: day,
});

export const quotes = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  topic,
  quotes: z.array(quote),
  bibliography: bibliography.optional(),
});

export type Topic = z.infer<typeof topic>;
export type Quote = z.infer<typeof quote> & { readonly topic: Topic };
export type Stance = Quote['stance'];
