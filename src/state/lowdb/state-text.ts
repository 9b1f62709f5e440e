import { createHash } from 'node:crypto';
import * as z from 'zod';
import { jsonOf, type Collections, type Entry } from '../kept.ts';

/** Why a file is not used. `newer` is not damage: a later Hanryu wrote the file, and it must not be touched. */
export type Unreadable = { readonly damage: string } | { readonly newer: number };

/** Converts the collections of one version to the next. */
export type Migration = (collections: unknown) => unknown;

/**
 * From version 0 to 1, 1 to 2 and so on; the number of migrations is the version that is written.
 * Version 0 has no checksum: an operator writes it by hand, or from a damaged file, to restore state.
 */
export const migrations: readonly Migration[] = [(collections) => collections];

/** Pairs, because records drop the key `__proto__`, which is a valid name. */
const pairsOf = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(
    (input) => (typeof input === 'object' && input !== null ? Object.entries(input) : input),
    z.array(z.tuple([z.string(), value])),
  );
const isThere = (value: unknown): boolean => value !== undefined;
const entry = z
  .strictObject({ value: z.unknown().refine(isThere), owner: z.string().optional() })
  .transform(({ value, owner }): Entry => ({ json: jsonOf(value), owner }));
const shape = pairsOf(pairsOf(entry));
const unsealed = z.strictObject({ version: z.literal(0), collections: z.unknown() });

const sealOf = (version: number, body: string): string =>
  createHash('sha256').update(`${version}\n${body}`).digest('hex');

/** The exact text around the collections: any changed byte is noticed, even if the file is still JSON. */
const sealed =
  /^\{"version":(?<version>[1-9]\d{0,5}),"checksum":"(?<seal>[0-9a-f]{64})","collections":(?<body>.*)\}\n$/su;

const entryText = ([key, { json, owner }]: readonly [string, Entry]): string =>
  `${JSON.stringify(key)}:{"value":${json}${owner === undefined ? '' : `,"owner":${JSON.stringify(owner)}`}}`;

/** Writes one line per entry, so that people can read and compare files. */
export function stateText(collections: Collections, version = migrations.length): string {
  const body = [...collections]
    .filter(([, entries]) => entries.size > 0)
    .map(([name, entries]) => `${JSON.stringify(name)}:{\n${[...entries].map(entryText).join(',\n')}\n}`)
    .join(',\n');
  const whole = `{${body}}`;
  return `{"version":${version},"checksum":"${sealOf(version, whole)}","collections":${whole}}\n`;
}

function toCollections(value: unknown): Collections | undefined {
  const parsed = shape.safeParse(value);
  if (!parsed.success) return undefined;
  return new Map(parsed.data.map(([name, entries]) => [name, new Map(entries)]));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The version and the collections before any migration. */
function opened(text: string): { version: number; collections: unknown } | { damage: string } {
  const groups = sealed.exec(text)?.groups;
  if (groups === undefined) {
    const byHand = unsealed.safeParse(parsedJson(text));
    return byHand.success ? byHand.data : { damage: 'it is cut off, or does not have the shape that the bot writes' };
  }
  const { version = '', seal, body = '' } = groups;
  if (sealOf(Number(version), body) !== seal) return { damage: 'its checksum does not match' };
  return { version: Number(version), collections: parsedJson(body) };
}

/** Reads the output of `stateText`, of this version or an earlier one. */
export function readState(text: string, steps: readonly Migration[] = migrations): Collections | Unreadable {
  const found = opened(text);
  if ('damage' in found) return found;
  if (found.version > steps.length) return { newer: found.version };
  const collections = steps.slice(found.version).reduce((value, step) => step(value), found.collections);
  return toCollections(collections) ?? { damage: 'its entries do not have the shape that the bot writes' };
}
