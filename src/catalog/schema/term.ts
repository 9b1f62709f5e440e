import * as z from 'zod';
import { longest } from './longest.ts';
import { id, line, textUpTo } from './text.ts';

/** A word of the field with its name in each language: a genre or a music group. */
const term = z.strictObject({
  name: textUpTo(longest.name),
  aliases: z.array(line.max(longest.alias)).optional().describe('Other spellings that people type'),
});

export const terms = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  terms: z.record(id, term).describe('Genres or groups, by id'),
});

export type Term = z.infer<typeof term>;
