import * as z from 'zod';
import { keysOf } from './keys-of.ts';
import { kinds } from './kinds.ts';

/** One JSON Schema, as text for its file. */
export const jsonSchema = (title: string, schema: z.ZodType): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { target: 'draft-7', reused: 'ref' }) }, null, 2)}\n`;

/** The JSON Schema of each kind of data file, by file name: editors use it to complete and explain fields. */
export function jsonSchemas(): Map<string, string> {
  const schemas = new Map<string, string>();
  for (const kind of keysOf(kinds)) {
    const { schema, schemaFile, title } = kinds[kind];
    schemas.set(schemaFile, jsonSchema(title, schema));
  }
  return schemas;
}
