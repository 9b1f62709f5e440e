import * as z from 'zod';
import { dayInUtc } from '../../catalog/calendar.ts';
import type { Store } from '../../state/store.ts';
import { keptObject } from '../../state/kept-object.ts';

/** The report from which a moderator went on to edit the record that it is about. */
const opened = keptObject({ record: z.string(), print: z.string(), day: z.string() });
const collection = 'edit-reports';

export const openedFromReport = (
  store: Store,
  moderator: string,
  record: string,
  print: string,
  now: Date,
): Promise<void> =>
  store.change(collection, moderator, () => ({
    keep: { value: { record, print, day: dayInUtc(now) }, owner: moderator },
    result: undefined,
  }));

/** The moderator's next edit does not come from a report. */
export const openedByName = (store: Store, moderator: string): Promise<void> =>
  store.change(collection, moderator, (value) =>
    value === undefined ? { result: undefined } : { erase: true, result: undefined },
  );

/** The report that an edit of a record comes from, if the moderator came from one today. */
export async function reportBehind(
  store: Store,
  moderator: string,
  record: string,
  now: Date,
): Promise<string | undefined> {
  const found = opened.safeParse(await store.get(collection, moderator)).data;
  return found?.record === record && found.day === dayInUtc(now) ? found.print : undefined;
}
