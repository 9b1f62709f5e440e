import * as z from 'zod';
import { line } from './text.ts';

const words = z.array(line).describe('Each as it stands in the text');

/** Findings that somebody examined and accepted. The lists may only shrink; everything new is reported. */
export const accepted = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  latin: z
    .strictObject({ ja: words, ko: words })
    .describe(
      'Words in Latin letters that stand in Japanese and Korean texts, rightly or until somebody writes them so',
    ),
  httpHosts: z.array(line).describe('Hosts whose pages were seen only under http'),
  warnings: z
    .array(
      z.strictObject({
        file: line.describe('The file, as the check names it'),
        rule: line.describe('The rule that found it'),
        field: z.string().describe('The field, without places in lists'),
        message: line.describe('The warning in English'),
        why: line.optional().describe('Why it may stand; --accept keeps this'),
      }),
    )
    .optional()
    .describe('Warnings of any rule that may stand: whatever is not listed here is new'),
});

export type Accepted = z.infer<typeof accepted>;
