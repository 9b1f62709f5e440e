import { z } from 'zod';

/** The schema of a field without `optional`. */
function required(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? required(schema.unwrap()) : schema;
}

/** The fields of an object schema, in the order in which the files have them; undefined for anything else. */
export function shapeAt(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const inner = required(schema);
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, unknown>) : undefined;
}

/** The schema of the items of a list, or of the values of a record by id. */
export function itemSchema(schema: unknown): unknown {
  const inner = required(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  return inner instanceof z.ZodRecord ? inner.valueType : undefined;
}
