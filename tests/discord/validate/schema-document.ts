import * as published from 'discord-api-spec/zod';
import * as z from 'zod';
import { isObject, listAt, objectAt, textAt, type JsonObject } from './json.ts';

/**
 * Discord's API description as one JSON Schema document. The npm package `discord-api-spec` is generated from it, as zod
 * schemas; turned into JSON Schema, ajv checks a body in microseconds and names the exact place of a fault.
 *
 * The description is corrected in the few places where it disagrees with Discord's own documentation or with what
 * discord.js really sends. Nothing else is loosened.
 */
export function readSchemaDocument(): JsonObject {
  const definitions = withDocumentedKeys(definitionsOf(published));
  return { $id: 'discord', $defs: correct({ ...definitions, ...unionsOfOurs() }, definitions) };
}

function definitionsOf(schemas: Readonly<Record<string, unknown>>): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema instanceof z.core.$ZodType) registry.add(schema, { id: name.replace(/Schema$/, '') });
  }
  // `io: 'input'`: what is sent. `unrepresentable: 'any'`: z.undefined() has no JSON; see `possibleBranches`.
  const document = z.toJSONSchema(registry, { io: 'input', unrepresentable: 'any', uri: (id) => `#/$defs/${id}` });
  return Object.fromEntries(
    Object.entries(document.schemas).map(([name, schema]) => [name, without(schema, '$id', '$schema')]),
  );
}

/** Bodies that the package describes only as TypeScript types of an endpoint. */
function unionsOfOurs(): JsonObject {
  return {
    InteractionCallbackRequest: {
      anyOf: [
        'PongInteractionCallbackRequest',
        'CreateMessageInteractionCallbackRequest',
        'UpdateMessageInteractionCallbackRequest',
        'ApplicationCommandAutocompleteCallbackRequest',
        'ModalInteractionCallbackRequest',
        'LaunchActivityInteractionCallbackRequest',
      ].map(reference),
    },
    // 100 slash commands + 15 user menus + 15 message menus + 1 entry point.
    ApplicationCommandList: { type: 'array', maxItems: 131, items: reference('ApplicationCommandUpdateRequest') },
  };
}

const BOOLEAN = { type: ['boolean', 'null'] };

/** Keys that exist although the description leaves them out of some bodies. */
function withDocumentedKeys(definitions: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => {
      const properties = objectAt(schema, 'properties');
      if (!isObject(schema) || !properties) return [name, schema];
      // discord.js 14 puts both into every message body; Discord ignores them where they mean nothing.
      if (/^(IncomingWebhook|MessageEdit)/.test(name)) {
        return [name, { ...schema, properties: { tts: BOOLEAN, enforce_nonce: BOOLEAN, ...properties } }];
      }
      // https://discord.com/developers/docs/interactions/application-commands#agerestricted-commands
      if (/^ApplicationCommand(Create|Update|Patch)Request/.test(name)) {
        return [name, { ...schema, properties: { nsfw: BOOLEAN, ...properties } }];
      }
      // https://discord.com/developers/docs/components/reference#button: a partial emoji has `animated`; discord.js sends it.
      if (name === 'ComponentEmojiForRequest') {
        return [name, { ...schema, properties: { animated: BOOLEAN, ...properties } }];
      }
      return [name, schema];
    }),
  );
}

/** Applies every correction to every schema, the innermost first. */
function correct(value: unknown, definitions: JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => correct(item, definitions));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, correct(item, definitions)]));
  const shape = [possibleBranches, permissionsAsText, anyOffset, withoutRepetitions, closed].reduce(
    (schema, change) => change(schema),
    inner,
  );
  return chosenByType(chosenByChoices(shape), definitions);
}

/** z.undefined() in a union becomes `{}`, which lets everything through: a list of 26 suggestions, for example. */
function possibleBranches(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema['anyOf'])) return schema;
  return { ...schema, anyOf: schema['anyOf'].filter((branch) => !isObject(branch) || Object.keys(branch).length > 0) };
}

/** Permission sets are described as integers, documented and sent as strings of digits. */
function permissionsAsText(schema: JsonObject): JsonObject {
  if (schema['type'] !== 'number' || schema['maximum'] !== 2 ** 54) return schema;
  return { ...schema, type: ['number', 'string'], pattern: '^[0-9]+$' };
}

/** zod's date pattern wants a final Z; ISO 8601 with an offset is as good to Discord. The format is checked instead. */
function anyOffset(schema: JsonObject): JsonObject {
  if (schema['format'] !== 'date-time') return schema;
  return without(schema, 'pattern');
}

const SETS = new Set(['parse', 'contexts', 'integration_types', 'channel_types']);

/** zod has no word for lists whose items differ; these are all that were found in 7,400 bodies checked against both. */
function withoutRepetitions(schema: JsonObject): JsonObject {
  if (!isObject(schema['properties'])) return schema;
  const properties = Object.entries(schema['properties']).map(([key, property]) =>
    SETS.has(key) && isObject(property) ? [key, { ...property, uniqueItems: true }] : [key, property],
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** A key that the description does not know is a typing error (`embedz`) or belongs to another endpoint. */
function closed(schema: JsonObject): JsonObject {
  if (schema['type'] !== 'object' || !isObject(schema['properties']) || 'additionalProperties' in schema) return schema;
  return { ...schema, additionalProperties: false };
}

/**
 * Branches told apart by an integer `type` become if/then, so that one wrong custom id is one violation with its place and
 * not 167, one for each branch that it also is not. (ajv's `discriminator` would do it, but takes only strings.)
 */
function chosenByType(schema: JsonObject, definitions: JsonObject): JsonObject {
  const { anyOf: branches, ...rest } = schema;
  if (!Array.isArray(branches) || branches.length < 2) return schema;
  const typesOfBranches = branches.map((branch) => typesOf(definitions[nameOf(branch)]));
  const types = typesOfBranches.flat();
  if (typesOfBranches.some(({ length }) => length === 0) || new Set(types).size < types.length) return schema;
  return {
    ...rest,
    type: 'object',
    required: ['type'],
    properties: { type: { enum: types } },
    allOf: branches.map((branch, index) =>
      ifThenElse({ required: ['type'], properties: { type: { enum: typesOfBranches[index] } } }, branch),
    ),
  };
}

function typesOf(definition: unknown): readonly unknown[] {
  const type = objectAt(objectAt(definition, 'properties'), 'type');
  return type && 'const' in type ? [type['const']] : listAt(type, 'enum');
}

/** Suggestions are three branches (string, integer, number) without a `type`: the values tell. */
function chosenByChoices(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema['anyOf'])) return schema;
  const branch = (kind: string) =>
    (schema['anyOf'] as unknown[]).find((one) => nameOf(one).endsWith(`Callback${kind}Data`));
  const [texts, numbers] = [branch('String'), branch('Number')];
  if (!texts || !numbers) return schema;
  const someText = { properties: { choices: { contains: { properties: { value: { type: 'string' } } } } } };
  return { type: 'object', ...ifThenElse(someText, texts, numbers) };
}

function nameOf(branch: unknown): string {
  return textAt(branch, '$ref')?.replace('#/$defs/', '') ?? '';
}

function reference(name: string): JsonObject {
  return { $ref: `#/$defs/${name}` };
}

function ifThenElse(condition: JsonObject, consequence: unknown, alternative: unknown = true): JsonObject {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return { if: condition, then: consequence, else: alternative };
}

function without(schema: JsonObject, ...keys: string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}
