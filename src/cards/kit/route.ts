import { limits } from './limits.ts';

/**
 * Where a button leads: the command, then what that command's `press` reads. It is the whole state of a card
 * (`actor.han-hyo-joo.works.2`), so buttons work after a restart, on any replica, for years.
 * A `~` and what follows only keeps two buttons with the same way apart, as Discord wants of ids in one message.
 */
export type Route = string;

export function route(command: string, ...path: readonly (string | number)[]): Route {
  const id = [command, ...path].join('.');
  if (id.length > limits.customId) throw new RangeError(`custom id of ${id.length} characters: ${id}`);
  return id;
}

export interface Way {
  readonly command: string;
  readonly path: readonly string[];
}

export function parseRoute(customId: string): Way {
  const [command = '', ...path] = (customId.split('~')[0] ?? '').split('.');
  return { command, path };
}
