import * as z from 'zod';
import { messages } from './messages.ts';

/** One line of text as a person typed it: not empty, no space at either end. */
export const line = z
  .string()
  .min(1)
  .regex(/^\S(?:[\s\S]*\S)?$/u, messages.spaces.en);

/** The same sentence in the bot's three languages; a missing one is an error, because no other language replaces it. */
export const textUpTo = (length: number) =>
  z
    .strictObject({
      en: line.max(length).describe('English'),
      ja: line.max(length).describe('Japanese (です・ます)'),
      ko: line.max(length).describe('Korean (합니다체)'),
    })
    .describe('One sentence or phrase in English, Japanese and Korean');

export type Text = z.infer<ReturnType<typeof textUpTo>>;

/** An id: lower-case Latin letters, digits and hyphens. Buttons contain ids, so a published id never changes. */
export const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, messages.id.en);

/** Written by data:rename and data:merge-people, so that buttons, follows and edits with an old id still work. */
export const formerly = z
  .array(id)
  .min(1)
  .optional()
  .describe('Ids that the record had before; written by npm run data:rename and data:merge-people');
