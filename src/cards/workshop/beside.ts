import type { APIEmbed } from 'discord-api-types/v10';
import { sizeOf } from '../kit/size.ts';
import { limits } from '../kit/limits.ts';
import type { Reply } from '../kit/reply.ts';

/** A card below an embed of the workshop. What does not fit into one message is left out from the end of the card. */
export function besideCard(first: APIEmbed, card: Reply | undefined): APIEmbed[] {
  const [shown] = card?.embeds ?? [];
  if (shown === undefined) return [first];
  for (let count = shown.fields?.length ?? 0; count >= 0; count -= 1) {
    const embeds = [first, { ...shown, fields: (shown.fields ?? []).slice(0, count) }];
    if (sizeOf(embeds) <= limits.embedTotal) return embeds;
  }
  return [first];
}
