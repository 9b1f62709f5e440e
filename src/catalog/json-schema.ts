import { z } from 'zod';
import { kinds, type Kind } from './kinds.ts';

/** The JSON Schema of each kind of data file, by file name: what editors complete and explain the fields with. */
export function jsonSchemas(): Map<string, string> {
  const schemas = new Map<string, string>();
  for (const kind of Object.keys(kinds) as Kind[]) {
    const { schema, schemaFile, title } = kinds[kind];
    const generated = z.toJSONSchema(schema, { target: 'draft-7', reused: 'ref' });
    schemas.set(schemaFile, `${JSON.stringify({ title, ...generated }, null, 2)}\n`);
  }
  return schemas;
}
