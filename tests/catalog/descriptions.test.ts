import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { jsonSchemas } from '../../src/catalog/json-schema.ts';

/** The parts of a JSON Schema (draft 7) that the schemas of the data use. */
const schemaNode = z.looseObject({
  $ref: z.string().optional(),
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  allOf: z.array(z.unknown()).optional(),
  definitions: z.record(z.string(), z.unknown()).optional(),
});

type SchemaNode = z.infer<typeof schemaNode>;

const nodeOf = (value: unknown): SchemaNode => schemaNode.safeParse(value).data ?? {};

/** Every field of a schema that has no description, neither of its own nor of what it refers to. */
function undescribed(text: string): string[] {
  const root = nodeOf(JSON.parse(text));
  const named = (value: unknown): SchemaNode => nodeOf(root.definitions?.[nodeOf(value).$ref?.split('/').at(-1) ?? '']);
  const describes = (value: unknown): boolean =>
    nodeOf(value).description !== undefined ||
    named(value).description !== undefined ||
    (nodeOf(value).allOf ?? []).some(describes);
  const inside = (value: unknown, path: string): string[] => {
    const { properties = {}, items, additionalProperties, allOf = [] } = nodeOf(value);
    return [
      ...Object.entries(properties).flatMap(([field, inner]) => [
        ...(describes(inner) ? [] : [`${path}${field}`]),
        ...inside(inner, `${path}${field}.`),
      ]),
      ...[items, additionalProperties, ...allOf]
        .filter((inner) => inner !== undefined && inner !== false)
        .flatMap((inner) => inside(inner, path)),
    ];
  };
  return [
    ...inside(root, ''),
    ...Object.entries(root.definitions ?? {}).flatMap(([name, inner]) => inside(inner, `${name}.`)),
  ];
}

describe('the JSON Schemas that editors read', () => {
  test.each([...jsonSchemas()])('GIVEN %s THEN each of its fields has a description', (_name, text) => {
    expect(undescribed(text)).toEqual([]);
  });

  test('GIVEN a schema with a field that says nothing, in a list and behind a reference THEN both are found', () => {
    const inner = z.strictObject({ silent: z.string() });
    const schema = z.strictObject({ list: z.array(inner).describe('A list'), same: inner.describe('The same') });
    const found = undescribed(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', reused: 'ref' })));
    expect(found.map((path) => path.split('.').at(-1))).toContain('silent');
  });
});
