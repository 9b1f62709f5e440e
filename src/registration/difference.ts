import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Registered } from './registered.ts';

export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly name: string; readonly fields: readonly string[] }[];
}

type Payload = RESTPostAPIApplicationCommandsJSONBody;
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Discord returns null, false and empty lists for omitted fields, so the comparison treats them as equal. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, compact(inner)] as const)
    .filter(
      ([, inner]) =>
        inner !== null &&
        inner !== undefined &&
        inner !== false &&
        inner !== '' &&
        !(Array.isArray(inner) && inner.length === 0),
    )
    .filter(([, inner]) => !(isObject(inner) && Object.keys(inner).length === 0));
  return Object.fromEntries(kept);
}

/** Lists whose order does not matter. */
const unordered = new Set(['contexts', 'integration_types']);

/** The fields that registration sets; Discord adds ids, versions and the like. */
const compared = [
  'description',
  'name_localizations',
  'description_localizations',
  'options',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'nsfw',
] as const;

/** One field of a command in comparable form, wrapped so that an empty one vanishes. */
function comparable(command: object, field: string): unknown {
  const value: unknown = Reflect.get(command, field);
  const ordered = unordered.has(field) && Array.isArray(value) ? value.map(String).toSorted() : value;
  return compact({ [field]: ordered });
}

function fieldsThatDiffer(wanted: object, present: object): string[] {
  return compared.filter((field) => !isDeepStrictEqual(comparable(wanted, field), comparable(present, field)));
}

const keyOf = (command: Pick<Registered, 'name' | 'type'>): string =>
  (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput
    ? `/${command.name}`
    : command.name;

/** Contexts and integration types are for global commands only; Discord does not keep them for those of one server. */
export function payloadFor(scope: 'global' | 'guild', payload: Payload): Payload {
  if (scope === 'global') return payload;
  const { contexts: _contexts, integration_types: _types, ...rest } = payload;
  return rest;
}

/** The changes that a PUT of `wanted` would make at Discord. */
export function difference(wanted: readonly Payload[], present: readonly Registered[]): Difference {
  const has = new Map(present.map((command) => [keyOf(command), command]));
  const wants = new Map(wanted.map((command) => [keyOf(command), command]));
  return {
    added: [...wants.keys()].filter((name) => !has.has(name)),
    removed: [...has.keys()].filter((name) => !wants.has(name)),
    changed: [...wants].flatMap(([name, command]) => {
      const there = has.get(name);
      if (there === undefined) return [];
      const fields = fieldsThatDiffer(command, there);
      return fields.length === 0 ? [] : [{ name, fields }];
    }),
  };
}

export function isEmpty({ added, removed, changed }: Difference): boolean {
  return added.length + removed.length + changed.length === 0;
}

/** One line for each command: `+ /quote`, `- /old`, `~ /actor (description, options)`. */
export function describeDifference({ added, removed, changed }: Difference): string {
  return [
    ...added.map((name) => `+ ${name}`),
    ...removed.map((name) => `- ${name}`),
    ...changed.map(({ name, fields }) => `~ ${name} (${fields.join(', ')})`),
  ].join('\n');
}
