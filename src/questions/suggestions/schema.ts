import * as z from 'zod';
import { line } from '../../catalog/schema/text.ts';

/** One question mark, and the name at its place: a suggestion can be asked as it is. */
const question = (slot: string | undefined) =>
  line
    .max(90)
    .refine((text) => (text.match(/[?？]/gu) ?? []).length === 1, { error: 'needs one question mark' })
    .refine((text) => [...text.matchAll(/\{([^}]*)\}/gu)].map(([, name]) => name).join() === (slot ?? ''), {
      error: slot === undefined ? 'has a slot, and names nobody' : `needs the slot {${slot}} once, and no other`,
    });

const inLanguages = (slot: string | undefined) =>
  z.strictObject({
    en: z.array(question(slot)).min(1),
    ja: z.array(question(slot)).min(1),
    ko: z.array(question(slot)).min(1),
  });

/** data/suggestions.json: the questions that /ask suggests while one is typed, and where it cannot answer. */
export const suggestions = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  general: inLanguages(undefined).describe('Before anything is named'),
  work: inLanguages('work').describe('About a work: {work} stands for its title'),
  person: inLanguages('person').describe('About a person: {person} stands for the name'),
});

export type Suggestions = z.infer<typeof suggestions>;
