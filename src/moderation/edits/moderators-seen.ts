import * as z from 'zod';
import { addDays, dayInUtc } from '../../catalog/calendar.ts';
import type { Store } from '../../state/store.ts';
import { keptObject } from '../../state/kept-object.ts';

const seen = keptObject({ day: z.string() });
const collection = 'moderators-seen';
const daysKept = 60;

/** Notes that a moderator was in the workshop today. */
export async function noteModerator(store: Store, moderator: string, now: Date): Promise<void> {
  const today = dayInUtc(now);
  if (seen.safeParse(await store.get(collection, moderator)).data?.day === today) return;
  await store.change(collection, moderator, () => ({
    keep: { value: { day: today }, owner: moderator },
    result: undefined,
  }));
}

/**
 * Whether no other moderator was in the workshop for two months, so that nobody else could approve this one's
 * proposals. Discord does not tell the bot who holds a role or manages a server.
 */
export async function isOnlyModerator(store: Store, moderator: string, now: Date): Promise<boolean> {
  const oldest = addDays(dayInUtc(now), -daysKept);
  return (await store.list(collection)).every(
    ({ key, value }) => key === moderator || (seen.safeParse(value).data?.day ?? '') < oldest,
  );
}
