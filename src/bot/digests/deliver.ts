import type { Reply } from '../../cards/kit/reply.ts';
import { isRetryDue, nonceMilliseconds, type Attempt } from '../../follow/attempt.ts';
import type { Recipient } from '../../follow/follower.ts';
import type { Log } from '../log.ts';
import type { MessageSender, SendResult } from './message-sender.ts';

export interface DeliverParts {
  readonly sender: MessageSender;
  readonly now: () => Date;
  readonly log: Log;
}

/** An attempt that is recorded in the ledger, and its message; no message if nothing of it is left in the catalog. */
export interface Claim {
  readonly to: Recipient;
  readonly attempt: Attempt;
  readonly card: Reply | undefined;
}

interface PendingMessage {
  readonly to: Recipient;
  readonly attempt: Attempt;
  /** Discord has refused it: it certainly did not arrive. */
  readonly wasRefused?: boolean | undefined;
}

/** The messages for one recipient: what may be sent, and the ledger in which every attempt is written before it is made. */
export interface Outbox {
  /** The name of the message in the log. */
  readonly name: 'digest' | 'daily post';
  /** The last attempt that may or may not have arrived, with its recipient. */
  readonly pending: PendingMessage | undefined;
  /** Whether the pending message would still be sent today. */
  readonly isCurrent: boolean;
  /** The number of refusals after which a message is given up. */
  readonly mostRefusals: number;
  /** Whether a new message is due; nothing is written. */
  readonly isDue: () => boolean;
  /** Writes the next attempt into the ledger: of the pending message, or of a new one if one is due. */
  readonly claim: () => Promise<Claim | undefined>;
  readonly arrived: (nonce: string) => Promise<unknown>;
  readonly neverSent: (nonce: string) => Promise<unknown>;
  /** Discord refused the message, and it may be sent again. */
  readonly refused?: (nonce: string) => Promise<unknown>;
  /** Nothing is sent any more until somebody resumes it. */
  readonly ended: (reason: 'closed' | 'gone') => Promise<unknown>;
}

/** The fate of a message that was sent before: it is settled, may be sent again, or counts as never sent. */
async function fateOf(
  { sender, now }: DeliverParts,
  { to, attempt: { nonce, at }, wasRefused = false }: PendingMessage,
  { isCurrent }: Outbox,
): Promise<'settled' | 'send again' | 'never sent'> {
  if (isCurrent && now().getTime() - at < nonceMilliseconds) return 'send again';
  if (wasRefused || (await sender.wasDelivered(to, nonce, at)) === false)
    return isCurrent ? 'send again' : 'never sent';
  return 'settled';
}

/** The consequence of a failure: retries end, and the next reply says that messages did not arrive. */
function endOf(result: SendResult, { to, attempt }: Claim, mostRefusals: number): 'closed' | 'gone' | undefined {
  if (result === 'closed' || result === 'gone') return result;
  if (result !== 'refused' || attempt.attempts < mostRefusals) return undefined;
  return to.kind === 'user' ? 'closed' : 'gone';
}

/** Sends a claimed message and records what Discord said. */
async function send({ sender, log }: DeliverParts, outbox: Outbox, claim: Claim): Promise<SendResult> {
  const { to, attempt, card } = claim;
  const result = card === undefined ? 'sent' : await sender.send(to, card, attempt.nonce);
  if (result === 'sent') await outbox.arrived(attempt.nonce);
  const end = endOf(result, claim, outbox.mostRefusals);
  if (result === 'refused' && end === undefined) await outbox.refused?.(attempt.nonce);
  if (end !== undefined) {
    await outbox.ended(end);
    log({ level: 'info', event: `${outbox.name} refused`, reason: end });
  }
  return result;
}

/**
 * Sends the message that is due, or the pending one that may not have arrived; undefined if nothing was sent.
 * The ledger is written before a message is sent and cleared when it arrived. After a crash in between, the same message
 * goes out with the same nonce, which Discord recognises. When Discord has forgotten the nonce, the message is looked for,
 * and is sent again only if it is certainly missing.
 */
export async function deliver(parts: DeliverParts, outbox: Outbox): Promise<SendResult | undefined> {
  const { pending } = outbox;
  if (pending === undefined && !outbox.isDue()) return undefined;
  if (pending !== undefined) {
    const { nonce } = pending.attempt;
    if (!isRetryDue(pending.attempt, parts.now().getTime())) return undefined;
    const fate = await fateOf(parts, pending, outbox);
    if (fate === 'settled') await outbox.arrived(nonce);
    if (fate === 'never sent') await outbox.neverSent(nonce);
  }
  const claimed = await outbox.claim();
  return claimed === undefined ? undefined : send(parts, outbox, claimed);
}
