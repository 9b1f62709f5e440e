import type { APIMessage } from 'discord-api-types/v10';
import { isObject } from '../json.ts';
import { broken, type Violations } from '../violation.ts';

/** A file that travels with a body in multipart/form-data. */
export interface Upload {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

const FILES = 10; // Error 30015 beyond.
const MEBIBYTE = 2 ** 20;
/** Since 2025-04-03 a limit for each file; boosts and Nitro raise it: `attachment_size_limit` of the interaction. */
const FILE_SIZE = 10 * MEBIBYTE;

/** https://discord.com/developers/docs/reference#uploading-files */
export function* uploadRules(files: readonly Upload[], path: string): Violations {
  if (files.length > FILES) yield broken(path, `${files.length} files; at most ${FILES}`);
  for (const { name, size } of files) {
    if (size > FILE_SIZE) {
      yield broken(path, `${name} has ${(size / MEBIBYTE).toFixed(1)} MiB; at most ${FILE_SIZE / MEBIBYTE}`);
    }
  }
}

/** https://discord.com/developers/docs/reference#using-attachments-within-embeds */
export function* attachmentAddressRules(
  body: unknown,
  path: string,
  files: readonly Upload[],
  edited?: APIMessage,
): Violations {
  const names = new Set([
    ...files.map(({ name }) => name),
    ...(edited?.attachments ?? []).map(({ filename }) => filename),
  ]);
  for (const [place, name] of attachmentAddresses(body, path)) {
    if (!names.has(name)) yield broken(place, `attachment://${name} was not uploaded`);
  }
}

function* attachmentAddresses(value: unknown, path: string): Generator<[path: string, name: string], void, undefined> {
  if (!isObject(value) && !Array.isArray(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'url' && typeof item === 'string' && item.startsWith('attachment://')) {
      yield [`${path}/${key}`, item.slice('attachment://'.length)];
    } else {
      yield* attachmentAddresses(item, `${path}/${key}`);
    }
  }
}
