import { join } from 'node:path';
import { Low, type Adapter } from 'lowdb';
import { z } from 'zod';
import { clean } from '../search/clean.ts';
import { durableJsonFile } from './durable-file.ts';

/** A question or search without an answer: what was asked, how often, and the last day. Never who asked, nor where. */
const gap = z.strictObject({ text: z.string(), count: z.int().min(1), last: z.string() });
const stored = z.strictObject({ gaps: z.array(gap) });

export type Gap = z.infer<typeof gap>;
type Stored = z.infer<typeof stored>;

export interface Gaps {
  /** Counts a text that found no answer. Returns at once; the file follows. */
  note(text: string): void;
  /** What was asked in vain most often, latest first where equally often. */
  top(limit: number): readonly Gap[];
  /** Resolves when everything noted so far is on disk; rejects when it could not be written. */
  flush(): Promise<void>;
}

const mostKept = 500;
const longestText = 120;
const daysKept = 90;
const day = 86_400_000;

/** Mentions, addresses and long numbers may tell who asked, and are no gap in the data. */
const withoutTraces = (text: string): string =>
  text.replaceAll(/<[@#a:&!]*[^>]*>|https?:\/\/\S+|\S+@\S+\.\S+|\d{7,}/gu, ' ').slice(0, 4 * longestText);

/** The folded form: case, width, signs and spaces are one, so that the same question is counted as the same. */
export const foldedGap = (text: string): string =>
  Array.from(clean(withoutTraces(text)))
    .slice(0, longestText)
    .join('')
    .trim();

const byCount = (a: Gap, b: Gap): number =>
  b.count - a.count || b.last.localeCompare(a.last) || a.text.localeCompare(b.text);

/** What is not older than 90 days, and of that the 500 that were asked most often and last. */
function kept(gaps: readonly Gap[], now: Date): Gap[] {
  const oldest = new Date(now.getTime() - daysKept * day).toISOString().slice(0, 10);
  return gaps
    .filter(({ last }) => last >= oldest)
    .toSorted(byCount)
    .slice(0, mostKept);
}

export interface GapsOptions {
  /** Folder of what the bot remembers (STATE_DIR). */
  readonly folder: string;
  readonly now?: () => Date;
  readonly adapter?: Adapter<unknown>;
  /** Told when a write fails: the bot goes on without. */
  readonly onFault?: (error: unknown) => void;
}

/** With GAPS=off nothing is counted and no file is made. */
export const noGaps: Gaps = { note: () => undefined, top: () => [], flush: () => Promise.resolve() };

/** Opens the store. A file that cannot be read as one is begun anew; the broken one is replaced at the next write. */
export async function openGaps({
  folder,
  now = () => new Date(),
  adapter,
  onFault = () => undefined,
}: GapsOptions): Promise<Gaps> {
  const store = new Low<unknown>(adapter ?? durableJsonFile<unknown>(join(folder, 'gaps.json')), null);
  try {
    await store.read();
  } catch (error) {
    onFault(error);
  }
  const parsed = stored.safeParse(store.data);
  const gaps = new Map((parsed.success ? kept(parsed.data.gaps, now()) : []).map((one) => [one.text, one]));

  let isDirty = false;
  let writing: Promise<void> | undefined;

  /** One write at a time; what is noted meanwhile goes into the next. A fault leaves the rest to be written later. */
  async function write(): Promise<void> {
    while (isDirty) {
      isDirty = false;
      const data: Stored = { gaps: [...gaps.values()] };
      store.data = data;
      try {
        await store.write();
      } catch (error) {
        isDirty = true;
        throw error;
      }
    }
  }

  const flush = (): Promise<void> => {
    writing ??= write().finally(() => {
      writing = undefined;
    });
    return writing;
  };

  return {
    note(text) {
      const folded = foldedGap(text);
      if (folded === '') return;
      const known = gaps.get(folded);
      gaps.set(folded, { text: folded, count: (known?.count ?? 0) + 1, last: now().toISOString().slice(0, 10) });
      // Pruned with room to spare, so that not every new text sorts five hundred.
      if (gaps.size > mostKept + 50) {
        const rest = kept([...gaps.values()], now());
        gaps.clear();
        for (const one of rest) gaps.set(one.text, one);
      }
      isDirty = true;
      flush().catch(onFault);
    },
    top: (limit) => kept([...gaps.values()], now()).slice(0, limit),
    flush,
  };
}
