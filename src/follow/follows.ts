import { z } from 'zod';
import { dayInJapan } from '../catalog/status.ts';
import { languages, type Language } from '../language/language.ts';
import { ledger } from './ledger.ts';
import { newsIn, nextItem } from './snapshot.ts';
import type { Store } from '../state/store.ts';
import { dayIn } from './zones.ts';

const address = z.strictObject({ kind: z.enum(['user', 'channel']), id: z.string() });

const follow = z.strictObject({
  id: z.string(),
  /** The number of the first news that is told for it: nothing from before. */
  from: z.int().min(0),
  /** The first day in Japan whose first days are told for it. */
  since: z.string(),
});

/** Who is told, of what, where and when. A channel's record does not say who set it up. */
const follower = z.strictObject({
  to: address,
  language: z.enum(languages),
  zone: z.string(),
  follows: z.array(follow),
  ledger,
  /** Set when Discord would not take messages for them; nothing is sent then. */
  trouble: z.strictObject({ what: z.enum(['closed', 'gone']), told: z.boolean() }).optional(),
});

export type Address = z.infer<typeof address>;
export type Follow = z.infer<typeof follow>;
export type Follower = z.infer<typeof follower>;

/** How many works and people may be followed by one person, and in one channel. */
export const mostFollows: Readonly<Record<Address['kind'], number>> = { user: 50, channel: 25 };

/** The hour of the day, in the follower's zone, at which they are told. */
export const tellingHour = 9;

const collection = 'follows';
const keyOf = ({ kind, id }: Address): string => `${kind}.${id}`;
const ownerOf = ({ kind, id }: Address): { owner: string } | undefined => (kind === 'user' ? { owner: id } : undefined);

/** What cannot be read is no follower: it is written anew at the next /follow. */
function read(value: unknown): Follower | undefined {
  const parsed = follower.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

export async function followerAt(store: Store, to: Address): Promise<Follower | undefined> {
  return read(await store.get(collection, keyOf(to)));
}

export async function allFollowers(store: Store): Promise<Follower[]> {
  return (await store.list(collection)).flatMap(({ value }) => read(value) ?? []);
}

/** Changes a follower as one step. `undefined` leaves things as they are; without any follow left the record is erased. */
export function changeFollower(
  store: Store,
  to: Address,
  decide: (before: Follower) => Follower | undefined,
): Promise<Follower | undefined> {
  return store.change(collection, keyOf(to), (value) => {
    const before = read(value);
    const after = before && decide(before);
    if (after === undefined) return { result: undefined };
    if (after.follows.length === 0) return { erase: true, result: after };
    return { keep: { value: after, ...ownerOf(to) }, result: after };
  });
}

export interface NewFollow {
  readonly id: string;
  readonly to: Address;
  readonly language: Language;
  /** The zone that was asked for; without one the zone stays as it is. */
  readonly zone: string | undefined;
  readonly usualZone: string;
}

export type Followed =
  | { readonly verdict: 'followed' | 'already'; readonly follower: Follower }
  | { readonly verdict: 'full'; readonly most: number };

/** The hour of the day in a zone, 0 to 23. */
const hourIn = (zone: string, now: Date): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(now));

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Begins to follow. Whoever follows after nine is told from the next morning on. */
export async function followOn(store: Store, asked: NewFollow, now: Date): Promise<Followed> {
  const { id, to, language } = asked;
  const next = nextItem(await newsIn(store));
  return store.change<Followed>(collection, keyOf(to), (value) => {
    const before = read(value);
    const follows = before?.follows ?? [];
    const zone = asked.zone ?? before?.zone ?? asked.usualZone;
    const isKnown = follows.some((one) => one.id === id);
    const most = mostFollows[to.kind];
    if (!isKnown && follows.length >= most) return { result: { verdict: 'full', most } };
    const today = dayInJapan(now);
    const isPast = hourIn(zone, now) >= tellingHour;
    const local = dayIn(zone, now);
    const added: Follow = { id, from: next, since: isPast ? dayAfter(today) : today };
    const after: Follower = {
      to,
      language,
      zone,
      follows: isKnown ? follows : [...follows, added],
      ledger: before?.ledger ?? {
        day: isPast ? local : dayBefore(local),
        through: isPast ? today : dayBefore(today),
        next,
      },
      ...(before?.trouble === undefined ? {} : { trouble: before.trouble }),
    };
    return {
      keep: { value: after, ...ownerOf(to) },
      result: { verdict: isKnown ? 'already' : 'followed', follower: after },
    };
  });
}

/** Gives what is left, or undefined where it was not followed. */
export async function unfollow(store: Store, to: Address, id: string): Promise<Follower | undefined> {
  return changeFollower(store, to, (before) => {
    const follows = before.follows.filter((one) => one.id !== id);
    return follows.length === before.follows.length ? undefined : { ...before, follows };
  });
}

/** Somebody whose direct messages were closed, or a channel that was gone, is to be tried again. */
export async function tryAgain(store: Store, to: Address): Promise<Follower | undefined> {
  return changeFollower(store, to, ({ trouble, ...before }) => (trouble === undefined ? undefined : before));
}

/** Says once that messages did not arrive: true at the first asking after it happened. */
export async function takeTrouble(store: Store, to: Address): Promise<boolean> {
  const seen = await followerAt(store, to);
  if (seen?.trouble?.told !== false) return false;
  const changed = await changeFollower(store, to, (before) =>
    before.trouble?.told === false ? { ...before, trouble: { ...before.trouble, told: true } } : undefined,
  );
  return changed !== undefined;
}
