import * as z from 'zod';
import { longest } from './longest.ts';
import { id, line, textUpTo } from './text.ts';

const companyKinds = [
  'broadcaster',
  'streaming',
  'studio',
  'distributor',
  'agency',
  'label',
  'theatre',
  'other',
] as const;

/**
 * A company with its name in each language. One record serves all its roles: Fuji TV broadcasts some works and produces
 * others.
 */
const company = z.strictObject({
  name: textUpTo(longest.name),
  kinds: z
    .array(z.enum(companyKinds))
    .min(1)
    .describe('What it does; only a broadcaster or streaming service can show a work'),
  aliases: z.array(line.max(longest.alias)).optional().describe('Other spellings that people type or pages print'),
  unverified: z
    .array(z.enum(['name.en', 'name.ja', 'name.ko']))
    .min(1)
    .optional()
    .describe('Names that were not seen on a page and are not certain: shown as unconfirmed'),
});

export const companies = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  companies: z.record(id, company).describe('Every company once, by id'),
});

export type Company = z.infer<typeof company>;
