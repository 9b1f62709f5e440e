import type { APIEmbed } from 'discord-api-types/v10';
import { sizeOf } from '../kit/size.ts';
import { limits } from '../kit/limits.ts';
import type { Reply } from '../kit/reply.ts';

/** Adds a card below an embed of the workshop. If both exceed one message, the end of the card is dropped. */
export function besideCard(first: APIEmbed, card: Reply | undefined): APIEmbed[] {
  const [shown] = card?.embeds ?? [];
  if (shown === undefined) return [first];
  for (let count = shown.fields?.length ?? 0; count >= 0; count -= 1) {
    const embeds = [first, { ...shown, fields: (shown.fields ?? []).slice(0, count) }];
    if (sizeOf(embeds) <= limits.embedTotal) return embeds;
  }
  return [first];
}
