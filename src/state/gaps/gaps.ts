import * as z from 'zod';
import { addDays, dayInUtc, millisecondsInHour } from '../../catalog/calendar.ts';
import { within } from '../deadline.ts';
import type { Decision, Store } from '../store.ts';
import { gapText } from './gap-text.ts';

/** An unanswered question or search: its text, how often it came, and the last day. Never the user or the place. */
const gap = z.strictObject({ text: z.string(), count: z.int().min(1), last: z.string() });
const stored = z.array(gap);

export type Gap = z.infer<typeof gap>;

export interface Gaps {
  /** Counts an unanswered text. Returns at once; it is stored within seconds. */
  note(text: string): void;
  /** The most frequent unanswered texts. Equal counts are ordered latest first. */
  top(limit: number): Promise<readonly Gap[]>;
  /** Stores everything noted so far, and erases what is older than 90 days. Rejects when the store does. */
  flush(): Promise<void>;
  /** The same, for the last time. */
  close(): Promise<void>;
}

const mostKept = 500;
const daysKept = 90;

/** All gaps are one value: one step counts, sorts and forgets, also when several processes share the store. */
const collection = 'gaps';
const key = 'unanswered';

/** A question that nobody can answer is often asked again at once: they are stored together. */
const pauseBeforeStoring = 5_000;
/** Old gaps are erased even if nobody uses the bot. */
const pauseBetweenSweeps = 6 * millisecondsInHour;
/** A store that is unavailable for hours must not fill the memory. */
const mostWaiting = 500;
const patienceAtEnd = 1_500;

const byCount = (a: Gap, b: Gap): number =>
  b.count - a.count || b.last.localeCompare(a.last) || a.text.localeCompare(b.text);

/** The 500 most frequent gaps of the last 90 days. */
function kept(gaps: readonly Gap[], now: Date): Gap[] {
  const oldest = addDays(dayInUtc(now), -daysKept);
  return gaps
    .filter(({ last }) => last >= oldest)
    .toSorted(byCount)
    .slice(0, mostKept);
}

/** An unreadable value counts as none: it is replaced at the next write. */
const gapsOf = (value: unknown): readonly Gap[] => stored.safeParse(value).data ?? [];

/** The gaps in a store that a program only reads, most frequent first. */
export async function gapsIn(store: Pick<Store, 'list'>, now: Date): Promise<readonly Gap[]> {
  const found = (await store.list(collection)).find((one) => one.key === key);
  return kept(gapsOf(found?.value), now);
}

function merged(before: readonly Gap[], noted: readonly Gap[]): Gap[] {
  const byText = new Map(before.map((one) => [one.text, one]));
  for (const one of noted) {
    const known = byText.get(one.text);
    const last = known !== undefined && known.last > one.last ? known.last : one.last;
    byText.set(one.text, { text: one.text, count: one.count + (known?.count ?? 0), last });
  }
  return [...byText.values()];
}

export interface GapsOptions {
  readonly store: Store;
  readonly now?: () => Date;
  /** Takes over gaps that an earlier version stored in another way. */
  readonly before?: readonly Gap[];
  /** Called when a write fails: the bot continues without it, and the next write tries again. */
  readonly onFault?: (error: unknown) => void;
}

/** For GAPS=off: counts nothing. */
export const noGaps: Gaps = {
  note: () => undefined,
  top: () => Promise.resolve([]),
  flush: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** For GAPS=off: erases what was counted before. */
export const eraseGaps = (store: Store): Promise<void> =>
  store.change(collection, key, (value) => ({ ...(value === undefined ? {} : { erase: true }), result: undefined }));

export function openGaps({ store, now = () => new Date(), before = [], onFault = () => undefined }: GapsOptions): Gaps {
  let noted = new Map<string, Gap>(before.map((one) => [one.text, one]));
  let timer: NodeJS.Timeout | undefined;
  let storing = Promise.resolve();

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const adding = [...noted.values()];
    noted = new Map();
    try {
      await store.change(collection, key, (value): Decision<void> => {
        const old = gapsOf(value);
        const next = kept(merged(old, adding), now());
        const isSame = adding.length === 0 && next.length === old.length;
        return isSame ? { result: undefined } : { keep: { value: next }, result: undefined };
      });
    } catch (error) {
      for (const one of merged(adding, [...noted.values()]).slice(0, mostWaiting)) noted.set(one.text, one);
      throw error;
    }
  }

  /** One write at a time, so that none overtakes another. */
  function flush(): Promise<void> {
    storing = storing.catch(() => undefined).then(write);
    return storing;
  }

  const storeSoon = (): void => void flush().catch(onFault);
  const sweeps = setInterval(storeSoon, pauseBetweenSweeps).unref();
  storeSoon();

  return {
    note(text) {
      const told = gapText(text);
      if (told === '' || (noted.size >= mostWaiting && !noted.has(told))) return;
      const count = (noted.get(told)?.count ?? 0) + 1;
      noted.set(told, { text: told, count, last: dayInUtc(now()) });
      timer ??= setTimeout(storeSoon, pauseBeforeStoring).unref();
    },
    top: async (limit) =>
      kept(merged(gapsOf(await store.get(collection, key)), [...noted.values()]), now()).slice(0, limit),
    flush,
    async close() {
      clearInterval(sweeps);
      await within(patienceAtEnd, flush(), undefined);
    },
  };
}
