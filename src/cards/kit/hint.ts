import { colours } from './colours.ts';
import { limits } from './limits.ts';
import type { Reply } from './reply.ts';

/** The number of characters that Discord counts over all embeds of a message. */
export function sizeOf({ embeds }: Reply): number {
  return embeds
    .flatMap(({ title, description, footer, author, fields = [] }) => [
      title,
      description,
      footer?.text,
      author?.name,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** Adds a line under a card if there is room for it. */
export function withHint(reply: Reply, hint: string): Reply {
  const fits = reply.embeds.length < limits.embeds && sizeOf(reply) + hint.length <= limits.embedTotal;
  return fits ? { ...reply, embeds: [...reply.embeds, { description: hint, color: colours.notice }] } : reply;
}
