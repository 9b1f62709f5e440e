import * as z from 'zod';
import type { FieldPath } from './place.ts';

/** The schema of a field without `optional`. */
function required(schema: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return required(schema.unwrap());
  return schema instanceof z.ZodType ? schema : undefined;
}

/** The field names of an object schema, in file order; undefined for any other schema. */
export function shapeAt(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const inner = required(schema);
  return inner instanceof z.ZodObject ? inner.shape : undefined;
}

/** The schema of the items of a list, or of the values of a record by id. */
export function itemSchema(schema: unknown): unknown {
  const inner = required(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  return inner instanceof z.ZodRecord ? inner.valueType : undefined;
}

/** The schema of a field, by the path of its value; undefined if the path leads to no field. */
export function schemaAt(schema: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((outer, part) => shapeAt(outer)?.[part] ?? itemSchema(outer), schema);
}

/** The schema's description of a field, or of the nearest field that contains it. */
export function purposeOf(schema: unknown, path: FieldPath): string | undefined {
  const own = schemaAt(schema, path);
  return own instanceof z.ZodType ? (own.description ?? required(own)?.description) : undefined;
}
