import type { MessageSender, SendResult } from '../../../src/bot/digests/message-sender.ts';
import type { Reply } from '../../../src/cards/kit/reply.ts';
import type { Recipient } from '../../../src/follow/follower.ts';

/** A message that Discord has. */
interface Delivered {
  readonly to: string;
  readonly at: number;
  readonly nonce: string;
  readonly text: string;
  readonly message: Reply;
}

class Crash extends Error {}

export interface PlainDiscord extends MessageSender {
  readonly delivered: readonly Delivered[];
  /** How many times anything was sent, repeated nonces included. */
  readonly attempts: () => number;
  /** What happens to the next message: the process dies before or after Discord has it, or Discord answers this. */
  next: 'crash before' | 'crash after' | Exclude<SendResult, 'sent'> | undefined;
  /** Channels whose messages the bot may not read. */
  readonly unreadable: Set<string>;
}

const nameOf = ({ kind, id }: Recipient): string => `${kind}.${id}`;

/** Discord as far as a message sender sees it: it recognises an enforced nonce for five minutes, and shows what was sent. */
export function plainDiscord(now: () => number): PlainDiscord {
  const delivered: Delivered[] = [];
  let attempts = 0;
  const discord: PlainDiscord = {
    delivered,
    attempts: () => attempts,
    next: undefined,
    unreadable: new Set(),
    send: async (to, message, nonce) => {
      attempts += 1;
      const { next } = discord;
      discord.next = undefined;
      if (next === 'crash before') throw new Crash();
      if (next === 'closed' || next === 'gone' || next === 'later' || next === 'refused') return next;
      const isKnown = delivered.some((one) => one.nonce === nonce && now() - one.at < 300_000);
      if (!isKnown)
        delivered.push({ to: nameOf(to), at: now(), nonce, message, text: message.embeds[0]?.description ?? '' });
      if (next === 'crash after') throw new Crash();
      return 'sent';
    },
    wasDelivered: async (to, nonce) =>
      discord.unreadable.has(to.id) ? undefined : delivered.some((one) => one.to === nameOf(to) && one.nonce === nonce),
  };
  return discord;
}
