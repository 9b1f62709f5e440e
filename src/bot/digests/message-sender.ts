import type { Reply } from '../../cards/kit/reply.ts';
import type { Recipient } from '../../follow/follower.ts';

/**
 * closed: this person does not accept direct messages from the bot; gone: the channel was deleted, or the bot may not
 * write there; later: Discord is busy or unreachable, and the same message may be sent again; refused: Discord refuses it
 * for another reason, which may pass (an archived thread) or not (a thread that is locked).
 */
export type SendResult = 'sent' | 'closed' | 'gone' | 'later' | 'refused';

/** Sends messages that do not answer an interaction. */
export interface MessageSender {
  /** Sends once per nonce: if the same nonce comes again within minutes, Discord returns the first message. */
  send(to: Recipient, message: Reply, nonce: string): Promise<SendResult>;
  /**
   * Whether a message whose custom ids end in `~nonce` was posted since an instant (milliseconds since 1970); undefined if
   * that cannot be known. For messages so old that Discord no longer recognises their nonce.
   */
  wasDelivered(to: Recipient, nonce: string, since: number): Promise<boolean | undefined>;
}
