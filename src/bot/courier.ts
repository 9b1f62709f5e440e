import type { Reply } from '../cards/kit/reply.ts';
import type { Address } from '../follow/follows.ts';

/**
 * closed: this person takes no direct messages from the bot; gone: the channel is no more, or the bot may not write
 * there; later: Discord is busy or away, the same message may be tried again.
 */
export type Delivery = 'sent' | 'closed' | 'gone' | 'later';

/** Carries messages that nobody asked for at this moment. */
export interface Courier {
  /** Sends once for a nonce: Discord gives back the first message when the same nonce comes again within minutes. */
  send(to: Address, message: Reply, nonce: string): Promise<Delivery>;
  /**
   * Whether a message whose buttons end in `~nonce` stands there since an instant (milliseconds since 1970); undefined
   * where that cannot be known. For messages so old that Discord has forgotten their nonce.
   */
  arrived(to: Address, nonce: string, since: number): Promise<boolean | undefined>;
}
