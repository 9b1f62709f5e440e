import { addDays } from '../catalog/calendar.ts';
import { dayInJapan } from '../catalog/status.ts';
import type { Language } from '../language/language.ts';
import type { Store } from '../state/store.ts';
import { dayIn, hourIn } from './calendar-day.ts';
import { digestHour } from './digest-time.ts';
import { mostFollows, parseFollower, type Follow, type Follower, type Recipient } from './follower.ts';
import { changeFollower, followerKey, followersCollection, storedFollower } from './followers.ts';
import { nextItem, newsIn } from './news.ts';

export interface FollowRequest {
  readonly id: string;
  readonly to: Recipient;
  readonly language: Language;
  /** The server of a channel. */
  readonly server?: string | undefined;
  /** The requested zone; without one, the follower keeps theirs. */
  readonly zone: string | undefined;
  readonly usualZone: string;
}

export type FollowResult =
  | { readonly verdict: 'followed' | 'already'; readonly follower: Follower }
  | { readonly verdict: 'full'; readonly most: number };

/** Adds a follow. After nine o'clock it takes effect the next morning. */
export async function addFollow(store: Store, request: FollowRequest, now: Date): Promise<FollowResult> {
  const { id, to, language, server } = request;
  const next = nextItem(await newsIn(store));
  return store.change<FollowResult>(followersCollection, followerKey(to), (value) => {
    const before = parseFollower(value);
    const follows = before?.follows ?? [];
    const zone = request.zone ?? before?.zone ?? request.usualZone;
    const isKnown = follows.some((one) => one.id === id);
    const most = mostFollows[to.kind];
    if (!isKnown && follows.length >= most) return { result: { verdict: 'full', most } };
    const today = dayInJapan(now);
    const isPast = hourIn(zone, now) >= digestHour;
    const local = dayIn(zone, now);
    const added: Follow = { id, from: next, since: isPast ? addDays(today, 1) : today };
    const after: Follower = {
      ...before,
      to,
      language,
      ...(server === undefined ? {} : { server }),
      zone,
      follows: isKnown ? follows : [...follows, added],
      ledger: before?.ledger ?? {
        day: isPast ? local : addDays(local, -1),
        through: isPast ? today : addDays(today, -1),
        next,
      },
    };
    return { keep: storedFollower(after), result: { verdict: isKnown ? 'already' : 'followed', follower: after } };
  });
}

/** Removes a follow and returns the follower; undefined if there was no such follow. */
export function removeFollow(store: Store, to: Recipient, id: string): Promise<Follower | undefined> {
  return changeFollower(store, to, (before) => {
    const follows = before.follows.filter((one) => one.id !== id);
    return follows.length === before.follows.length ? undefined : { ...before, follows };
  });
}
