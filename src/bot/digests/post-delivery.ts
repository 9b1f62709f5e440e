import { dailyPostCard } from '../../cards/daily/post.ts';
import { isRetryDue, nextAttempt } from '../../follow/attempt.ts';
import { mayPost, postOf, type PostData } from '../../follow/daily-post/due-post.ts';
import { followsOf } from '../../follow/daily-post/follows.ts';
import {
  changeLedger,
  withoutPost,
  withPostArrival,
  type PendingPost,
  type PostLedger,
} from '../../follow/daily-post/ledger.ts';
import type { PostTime } from '../../follow/daily-post/post-time.ts';
import type { Follower } from '../../follow/follower.ts';
import { toldElsewhere } from '../../follow/followers.ts';
import type { QuestionOfDay } from '../../insights/daily-question.ts';
import type { SetServer } from '../../state/servers/servers.ts';
import type { Store } from '../../state/store.ts';
import { deliver, type Claim, type DeliverParts } from './deliver.ts';
import type { SendResult } from './message-sender.ts';
import { postNonce } from './nonce.ts';

/** Five refusals take a quarter of an hour, well within the time in which a missed post is made up for. */
export const mostPostRefusals = 5;

export interface PostDeliveryParts extends DeliverParts {
  readonly store: Store;
}

/** The state of a round when it reaches a server. */
export interface PostDelivery extends PostData {
  readonly followers: readonly Follower[];
  readonly question: QuestionOfDay | undefined;
}

const recipient = (channel: string) => ({ kind: 'channel', id: channel }) as const;

/** Sends one server the post that is due, or the pending one that may not have arrived; undefined if nothing was sent. */
export function deliverPost(
  parts: PostDeliveryParts,
  { server, settings }: SetServer,
  ledger: PostLedger,
  time: PostTime | undefined,
  { followers, question, ...data }: PostDelivery,
): Promise<SendResult | undefined> {
  const { store, now } = parts;
  const { post } = settings;
  const { pending } = ledger;
  const language = settings.language ?? post.language;
  const follows = followsOf(followers, server, post.channel);
  const isCurrent = pending !== undefined && pending.day === time?.day && pending.channel === post.channel;

  /** The ledger with the next attempt of the pending post, or with the first of a new one. */
  function begun(before: PostLedger): PostLedger | undefined {
    if (time === undefined || post.channel === undefined) return undefined;
    const instant = now().getTime();
    if (before.pending !== undefined) {
      // Another process has just tried.
      if (!isRetryDue(before.pending, instant)) return undefined;
      const { refused: _, ...message } = before.pending;
      return { ...before, pending: { ...message, ...nextAttempt(message, message.nonce, instant) } };
    }
    const due = mayPost(before, post, time) ? postOf(time, post, follows, before, data) : undefined;
    if (due === undefined) return undefined;
    const { day, next } = before;
    const attempt = nextAttempt(undefined, postNonce(server, due.reached.day), instant);
    return { day, next, pending: { ...due.reached, channel: post.channel, ...attempt } };
  }

  async function claim(): Promise<Claim | undefined> {
    const after = await changeLedger(store, server, begun);
    const attempt = after?.pending;
    if (after === undefined || attempt === undefined || time === undefined) return undefined;
    const made = postOf(time, post, follows, after, data);
    const card = made && dailyPostCard(made.content, question, data.catalog, language, attempt.nonce);
    return { to: recipient(attempt.channel), attempt, card };
  }

  const settle = (nonce: string, after: (before: PostLedger, pending: PendingPost) => PostLedger) =>
    changeLedger(store, server, (before) =>
      before.pending?.nonce === nonce ? after(before, before.pending) : undefined,
    );

  return deliver(parts, {
    name: 'daily post',
    pending: pending && { to: recipient(pending.channel), attempt: pending, wasRefused: pending.refused },
    isCurrent,
    mostRefusals: mostPostRefusals,
    isDue: () => mayPost(ledger, post, time) && postOf(time, post, follows, ledger, data) !== undefined,
    claim,
    arrived: (nonce) =>
      changeLedger(
        store,
        server,
        ({ pending: sent }) => (sent?.nonce === nonce ? withPostArrival(sent) : undefined),
        // The digest of this channel waits for the post, and must not repeat its news when the post is switched off.
        ({ pending: sent }) =>
          sent !== undefined && post.parts.includes('news')
            ? toldElsewhere(sent.channel, sent.day, sent.next)
            : undefined,
      ),
    neverSent: (nonce) => settle(nonce, withoutPost),
    refused: (nonce) => settle(nonce, (before, sent) => ({ ...before, pending: { ...sent, refused: true } })),
    ended: () =>
      changeLedger(store, server, (before) => ({
        ...withoutPost(before),
        trouble: { at: now().getTime(), told: false },
      })),
  });
}
