import * as z from 'zod';
import type { OnMessage } from './origin.ts';

/** The message whose button was pressed, as far as it is read: the question above an answer is its author line. */
const answerMessage = z.object({
  embeds: z.tuple([z.object({ author: z.object({ name: z.string() }) })], z.unknown()),
});

/** The question above the card whose button was pressed. */
export function titleAbove({ message }: OnMessage): string | undefined {
  return answerMessage.safeParse(message).data?.embeds[0].author.name;
}
