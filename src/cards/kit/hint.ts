import { colours } from './colours.ts';
import { limits } from './limits.ts';
import type { Reply } from './reply.ts';
import { sizeOf } from './size.ts';

/** Adds a line below the card of a reply; undefined if there is no room for it. */
export function withHint(reply: Reply, hint: string): Reply | undefined {
  const fits = reply.embeds.length < limits.embeds && sizeOf(reply.embeds) + hint.length <= limits.embedTotal;
  return fits ? { ...reply, embeds: [...reply.embeds, { description: hint, color: colours.notice }] } : undefined;
}
