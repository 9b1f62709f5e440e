import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import * as z from 'zod';
import { messageCommand } from '../cards/kit/visibility-button.ts';
import type { Reply } from '../cards/kit/reply.ts';

const text = z.string().exactOptional();
const image = z.object({ url: z.string() }).exactOptional();

/** The fields of an embed that a bot may send. Discord adds sizes and proxies, which this drops. */
const embed = z.object({
  title: text,
  description: text,
  url: text,
  timestamp: text,
  color: z.int().exactOptional(),
  author: z.object({ name: z.string(), url: text, icon_url: text }).exactOptional(),
  fields: z
    .array(z.object({ name: z.string(), value: z.string(), inline: z.boolean().exactOptional() }))
    .exactOptional(),
  image,
  thumbnail: image,
  footer: z.object({ text: z.string(), icon_url: text }).exactOptional(),
});

const label = {
  type: z.literal(ComponentType.Button),
  label: text,
  // Discord adds an id, which is null for Unicode emojis; the bot uses no others.
  emoji: z.object({ name: z.string() }).exactOptional(),
  disabled: z.boolean().exactOptional(),
};

const component = z.union([
  z.object({ ...label, style: z.literal(ButtonStyle.Link), url: z.string() }),
  z.object({
    ...label,
    style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]),
    custom_id: z.string(),
  }),
  z.object({
    type: z.literal(ComponentType.StringSelect),
    custom_id: z.string(),
    placeholder: text,
    options: z.array(z.object({ label: z.string(), value: z.string(), description: text })),
  }),
]);

const message = z.object({
  embeds: z.array(embed).min(1),
  components: z.array(z.object({ type: z.literal(ComponentType.ActionRow), components: z.array(component) })),
  attachments: z.array(z.unknown()).max(0).optional(),
});

const isAboutMessage = (customId: string): boolean => customId.startsWith(`${messageCommand}.`);

/**
 * The card of a message as Discord sends it back with a press, without the button that changes who sees it. Undefined if
 * it has a file, whose address expires.
 */
export function copyOf(pressed: unknown): Reply | undefined {
  const { data } = message.safeParse(pressed);
  if (data === undefined) return undefined;
  const rows = data.components
    .map((row) => ({
      ...row,
      components: row.components.filter((one) => !('custom_id' in one && isAboutMessage(one.custom_id))),
    }))
    .filter(({ components }) => components.length > 0);
  return { embeds: data.embeds, rows };
}
