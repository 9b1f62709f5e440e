import * as z from 'zod';
import { id, line } from '../../catalog/schema/text.ts';
import type { TermKind } from './meaning.ts';
import { vocabulary } from './vocabulary.ts';

const words = z.array(line.max(240)).describe('Words and phrases with this meaning');
const someWords = words.optional();

/** `{ "director": [words], … }` for the values of one kind; each is optional. */
const closed = (values: readonly string[]) =>
  z.strictObject(Object.fromEntries(values.map((value) => [value, someWords]))).optional();

const terms = (file: string) => z.record(id, words).optional().describe(`By ids of data/terms/${file}.json`);

const meanings = z.strictObject({
  // Object.fromEntries loses the type of its keys.
  ...(Object.fromEntries(Object.entries(vocabulary).map(([kind, values]) => [kind, closed(values)])) as Record<
    keyof typeof vocabulary,
    ReturnType<typeof closed>
  >),
  ...({ genre: terms('genres'), service: terms('services'), group: terms('groups') } satisfies Record<
    TermKind,
    unknown
  >),
});

/** data/lexicon/en.json, ja.json, ko.json: the words of a language and their meanings in a question. */
export const lexiconFile = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  meanings: meanings.describe('Words by kind and meaning'),
  spellings: z
    .record(line, line)
    .optional()
    .describe('Other spellings, slips and abbreviations of a word, and how the word is usually spelled'),
  homographs: z.array(line).optional().describe('Words that stand under several meanings on purpose'),
});

export type LexiconFile = z.infer<typeof lexiconFile>;
