import { z } from 'zod';
import { id, line, text } from './text.ts';

/** A word of the field with its name in each language: a genre or a music group. */
const term = z.strictObject({
  name: text,
  aliases: z.array(line).optional().describe('Other spellings that people type'),
});

export const terms = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  terms: z.record(id, term),
});

export type Term = z.infer<typeof term>;
