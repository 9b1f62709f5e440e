import * as z from 'zod';
import { longest } from './longest.ts';
import { id, line, textUpTo } from './text.ts';

/** A publisher's name in each language, with the spellings that sources use. */
const publisher = z.strictObject({
  print: textUpTo(longest.publisher).describe(
    'As the cards print it, with a remark such as "via" or "copy of" where a spelling has one',
  ),
  spellings: z.array(line).min(1).describe('Values of "publisher" in a bibliography that this name stands for'),
});

export const publishers = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  publishers: z.record(id, publisher).describe('Every publisher once, by an id of its own'),
});

export type Publisher = z.infer<typeof publisher>;
