import { colours } from './colours.ts';
import { limits } from './limits.ts';
import type { Reply } from './reply.ts';
import { sizeOf } from './size.ts';

/** Adds a line under a card if there is room for it. */
export function withHint(reply: Reply, hint: string): Reply {
  const fits = reply.embeds.length < limits.embeds && sizeOf(reply.embeds) + hint.length <= limits.embedTotal;
  return fits ? { ...reply, embeds: [...reply.embeds, { description: hint, color: colours.notice }] } : reply;
}
