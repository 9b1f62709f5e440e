import * as z from 'zod';
import type { PressedCard } from '../../commands/command.ts';
import type { OnMessage } from './origin.ts';

const component = z.object({
  custom_id: z.string().optional(),
  options: z.array(z.object({ value: z.string() })).optional(),
});

const card = z.object({
  embeds: z.array(z.object({ title: z.string().optional() })),
  components: z.array(z.object({ components: z.array(component) })),
});

/** The title is stored as plain text, without the signs that escape Markdown. */
const unescaped = (title: string): string => title.replaceAll(/\\(?=[\p{P}\p{S}])/gu, '');

/** The title of the card on which somebody pressed, and everything to which it leads. */
export function pressedCard({ message }: OnMessage): PressedCard | undefined {
  const { data } = card.safeParse(message);
  return (
    data && {
      title: unescaped(data.embeds[0]?.title ?? ''),
      links: data.components.flatMap(({ components }) =>
        components.flatMap(({ custom_id: id, options }) => options?.map(({ value }) => value) ?? id ?? []),
      ),
    }
  );
}
