import * as z from 'zod';
import { day, partialDate } from './date.ts';
import { longest } from './longest.ts';
import { bibliography, citations } from './source.ts';
import { formerly, id, line, textUpTo } from './text.ts';
import { messages } from './messages.ts';

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

const topic = z.enum(topics).describe('What the statements of this file are about; the file is called like it');

/** A statement about the movement: always our paraphrase; the exact words only if a page prints them. */
const quote = z.strictObject({
  id: id.describe('Id of the statement; year and speaker usually begin it'),
  formerly,
  speaker: textUpTo(longest.speaker).describe('Name of the speaker'),
  person: id.optional().describe('Id of the speaker, when there is a record'),
  role: textUpTo(longest.role).describe('Who the speaker was at the time'),
  date: partialDate.optional().describe('When it was said, or when the page was published'),
  stance: z.enum(stances).describe('Drives the trend, speaks against it, or describes it'),
  text: textUpTo(longest.statement).describe('What was said, in our words'),
  verbatim: z
    .strictObject({
      words: line.max(longest.verbatim).describe('The words between the quotation marks of the page'),
      language: z
        .string()
        .regex(/^[a-z]{2}$/u, messages.language.en)
        .describe('Language of the words: ja, ko, en …'),
    })
    .optional()
    .describe('The exact words, as the source prints them'),
  series: z.array(id).optional().describe('Ids of the works that it is about'),
  people: z.array(id).optional().describe('Ids of the people that it is about, the speaker among them'),
  sources: citations,
  checked: day,
});

export const quotes = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  topic,
  quotes: z.array(quote).describe('The statements on this topic'),
  bibliography: bibliography.optional(),
});

export type Topic = z.infer<typeof topic>;
export type Quote = z.infer<typeof quote> & { readonly topic: Topic };
export type Stance = Quote['stance'];
