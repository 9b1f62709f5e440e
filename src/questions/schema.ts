import { z } from 'zod';
import { line } from '../catalog/schema/text.ts';
import { kindsOfQuestion } from './intent.ts';

const slots = ['person', 'work', 'character', 'maker', 'service', 'group', 'genre', 'year'];

const phrasing = line
  .max(200)
  .refine((text) => [...text.matchAll(/\{([^}]*)\}/gu)].every(([, slot]) => slots.includes(slot ?? '')), {
    error: `has a slot that does not exist; slots are ${slots.map((slot) => `{${slot}}`).join(' ')}`,
  })
  .describe('A question as people ask it; {person}, {work} … stand for names, (a|b) for either wording');

const phrasings = z.strictObject({ en: z.array(phrasing), ja: z.array(phrasing), ko: z.array(phrasing) });

/** data/questions.json: example phrasings of every kind of question. Whoever adds one teaches /ask a wording. */
export const questions = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  questions: z.record(z.enum(kindsOfQuestion as [string, ...string[]]), phrasings),
  fillers: z
    .strictObject({ en: z.array(line), ja: z.array(line), ko: z.array(line) })
    .describe('Words that may stand in any question without changing what is asked'),
});

export type Questions = z.infer<typeof questions>;
