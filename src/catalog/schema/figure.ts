import * as z from 'zod';
import { day, partialDate } from './date.ts';
import { longest } from './longest.ts';
import { bibliography, citations } from './source.ts';
import { formerly, id, textUpTo } from './text.ts';

export const figureTopics = [
  'ratings',
  'box-office',
  'budget',
  'fees',
  'charts',
  'production-volume',
  'exports',
  'audience',
  'tourism',
  'other',
] as const;

const topic = z.enum(figureTopics).describe('What the figures of this file are about; the file is called like it');

/** A number, what it counts, and when it was true. Sources that disagree each keep their own figure. */
const figure = z.strictObject({
  id: id.describe('Id of the figure; the topic and the work usually begin it'),
  formerly,
  what: textUpTo(longest.statement).describe('What is counted'),
  value: textUpTo(longest.value).describe('The number with its unit'),
  asOf: partialDate,
  period: z
    .enum(['before', 'second-half', 'forecast'])
    .optional()
    .describe('Where the date is not the plain date of the figure'),
  series: z.array(id).optional().describe('Ids of the works that the figure is about'),
  sources: citations,
  checked: day,
});

export const figures = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  topic,
  figures: z.array(figure).describe('The figures on this topic'),
  bibliography: bibliography.optional(),
});

export type FigureTopic = z.infer<typeof topic>;
export type Figure = z.infer<typeof figure> & { readonly topic: FigureTopic };
