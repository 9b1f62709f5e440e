import type { APIEmbed } from 'discord-api-types/v10';

/** The number of characters that Discord counts over all embeds of a message. */
export function sizeOf(embeds: readonly APIEmbed[]): number {
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
