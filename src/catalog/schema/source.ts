import * as z from 'zod';
import { partialDate } from './date.ts';
import { longest } from './longest.ts';
import { id, line } from './text.ts';
import { messages } from './messages.ts';

/** A page on which a fact was read. */
const source = z
  .strictObject({
    publisher: line.max(longest.publisher).optional().describe('Who published the page, as the page says it'),
    title: line.max(longest.headline).optional().describe('The headline'),
    url: z
      .url({ protocol: /^https?$/u })
      .max(2048)
      .describe('Address of the page'),
    published: partialDate.optional().describe('When it was published'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/u, messages.language.en)
      .describe('Language of the page: ja, ko, en …'),
  })
  .describe('A page that a fact was read on');

/** Sources that this file defines, by id. Any file may cite an id that another file defines. */
export const bibliography = z
  .record(id, source)
  .describe('Pages that this file defines, by id; any file may cite them');

export const citations = z.array(id).min(1).describe('Ids of the pages that say so');

export type Source = z.infer<typeof source>;
