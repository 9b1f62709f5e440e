import { z } from 'zod';
import { kinds, type Kind } from './kinds.ts';

/** One JSON Schema, as its file holds it. */
export const jsonSchema = (title: string, schema: z.ZodType): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { target: 'draft-7', reused: 'ref' }) }, null, 2)}\n`;

/** The JSON Schema of each kind of data file, by file name: what editors complete and explain the fields with. */
export function jsonSchemas(): Map<string, string> {
  const schemas = new Map<string, string>();
  for (const kind of Object.keys(kinds) as Kind[]) {
    const { schema, schemaFile, title } = kinds[kind];
    schemas.set(schemaFile, jsonSchema(title, schema));
  }
  return schemas;
}
