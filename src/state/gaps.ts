import { join } from 'node:path';
import { Low, type Adapter } from 'lowdb';
import { z } from 'zod';
import { clean } from '../search/clean.ts';
import { durableJsonFile } from './lowdb/json-file.ts';

/** An unanswered question or search: its text, how often it came, and the last day. Never the user or the place. */
const gap = z.strictObject({ text: z.string(), count: z.int().min(1), last: z.string() });
const stored = z.strictObject({ gaps: z.array(gap) });

export type Gap = z.infer<typeof gap>;
type Stored = z.infer<typeof stored>;

export interface Gaps {
  /** Counts an unanswered text. Returns at once; the file is written later. */
  note(text: string): void;
  /** The most frequent unanswered texts. Equal counts are ordered latest first. */
  top(limit: number): readonly Gap[];
  /** Resolves when everything noted so far is on disk; rejects when it could not be written. */
  flush(): Promise<void>;
}

const mostKept = 500;
const longestText = 120;
const daysKept = 90;
const day = 86_400_000;

/** Mentions, addresses and long numbers may identify the user, and say nothing about gaps in the data. */
const withoutTraces = (text: string): string =>
  text.replaceAll(/<[@#a:&!]*[^>]*>|https?:\/\/\S+|\S+@\S+\.\S+|\d{7,}/gu, ' ').slice(0, 4 * longestText);

/** Ignores case, width, punctuation and spaces, so that variants of one question are counted together. */
const foldedGap = (text: string): string =>
  Array.from(clean(withoutTraces(text)))
    .slice(0, longestText)
    .join('')
    .trim();

const byCount = (a: Gap, b: Gap): number =>
  b.count - a.count || b.last.localeCompare(a.last) || a.text.localeCompare(b.text);

/** The 500 most frequent gaps of the last 90 days. */
function kept(gaps: readonly Gap[], now: Date): Gap[] {
  const oldest = new Date(now.getTime() - daysKept * day).toISOString().slice(0, 10);
  return gaps
    .filter(({ last }) => last >= oldest)
    .toSorted(byCount)
    .slice(0, mostKept);
}

export interface GapsOptions {
  /** The folder of the state (STATE_DIR). */
  readonly folder: string;
  readonly now?: () => Date;
  readonly adapter?: Adapter<unknown>;
  /** Called when a write fails: the bot continues without it. */
  readonly onFault?: (error: unknown) => void;
}

/** For GAPS=off: counts nothing and creates no file. */
export const noGaps: Gaps = { note: () => undefined, top: () => [], flush: () => Promise.resolve() };

/** Opens the file of gaps. An unreadable file counts as empty and is replaced at the next write. */
export async function openGaps({
  folder,
  now = () => new Date(),
  adapter,
  onFault = () => undefined,
}: GapsOptions): Promise<Gaps> {
  const store = new Low<unknown>(adapter ?? durableJsonFile(join(folder, 'gaps.json')), null);
  try {
    await store.read();
  } catch (error) {
    onFault(error);
  }
  const parsed = stored.safeParse(store.data);
  const gaps = new Map((parsed.success ? kept(parsed.data.gaps, now()) : []).map((one) => [one.text, one]));

  let isDirty = false;
  let writing: Promise<void> | undefined;

  /** Runs one write at a time; texts that arrive meanwhile go into the next one. After a failure, the next note retries. */
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
      // The spare room avoids sorting five hundred texts for every new one.
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
