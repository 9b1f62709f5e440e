import { limits } from './limits.ts';

/**
 * The target of a button: the command, then the path that the command's `press` reads. It is the whole state of a card
 * (`actor.han-hyo-joo.works.2`), so buttons work after a restart, on any replica, for years.
 * A suffix after `~` is ignored: it makes the ids of two buttons with the same target unique, as Discord requires.
 */
export type Route = string;

export function route(command: string, ...path: readonly (string | number)[]): Route {
  const id = [command, ...path].join('.');
  if (id.length > limits.customId) throw new RangeError(`custom id of ${id.length} characters: ${id}`);
  return id;
}

export interface ParsedRoute {
  readonly command: string;
  readonly path: readonly string[];
}

export function parseRoute(customId: string): ParsedRoute {
  const [command = '', ...path] = (customId.split('~')[0] ?? '').split('.');
  return { command, path };
}
