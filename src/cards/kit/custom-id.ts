import { limits } from './limits.ts';

/**
 * The custom id of a button or menu item: the command, then the path that its `press` reads. It is the whole state of a
 * card (`actor.han-hyo-joo.works.2`), so buttons work after a restart, on any replica, for years. A `~` and the text
 * after it are ignored: they distinguish buttons with the same path, because Discord requires unique custom ids within
 * a message.
 */
export type CustomId = string;

export function customId(command: string, ...path: readonly (string | number)[]): CustomId {
  const id = [command, ...path].join('.');
  if (id.length > limits.customId) throw new RangeError(`custom id of ${id.length} characters: ${id}`);
  return id;
}

export interface ParsedCustomId {
  readonly command: string;
  readonly path: readonly string[];
}

export function parseCustomId(id: CustomId): ParsedCustomId {
  const [command = '', ...path] = (id.split('~')[0] ?? '').split('.');
  return { command, path };
}
