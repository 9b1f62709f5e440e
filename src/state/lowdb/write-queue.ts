/** Collects changes while a write is running; the next write stores all of them. */
export interface WriteQueue<Draft> {
  /** Resolves to the result of the change once it is on disk; rejects if the change or its write failed. */
  readonly add: <Result>(change: (draft: Draft) => Result, how?: { readonly erases: true }) => Promise<Result>;
  /** Resolves when the queue is empty. */
  readonly idle: () => Promise<void>;
}

interface Waiting<Draft> {
  /** Applies the change, and returns a function that resolves its promise once it is on disk. */
  readonly apply: (draft: Draft) => () => void;
  readonly fail: (error: unknown) => void;
  readonly erases: boolean;
}

/** The changes that one write stores. */
interface Changes {
  /** Whether one of them erases values for good. */
  readonly erases: boolean;
}

export interface QueueParts<Draft> {
  readonly draft: () => Draft;
  readonly write: (draft: Draft, changes: Changes) => Promise<void>;
}

export function writeQueue<Draft>({ draft, write }: QueueParts<Draft>): WriteQueue<Draft> {
  const waiting: Waiting<Draft>[] = [];
  let working: Promise<void> | undefined;

  async function writeTogether(batch: readonly Waiting<Draft>[]): Promise<void> {
    const current = draft();
    const applied = batch.flatMap((one) => {
      try {
        return [{ ...one, resolve: one.apply(current) }];
      } catch (error) {
        one.fail(error);
        return [];
      }
    });
    try {
      await write(current, { erases: applied.some(({ erases }) => erases) });
    } catch (error) {
      for (const { fail } of applied) fail(error);
      return;
    }
    for (const { resolve } of applied) resolve();
  }

  async function work(): Promise<void> {
    // Changes of the same tick share the first write.
    await Promise.resolve();
    while (waiting.length > 0) await writeTogether(waiting.splice(0));
    working = undefined;
  }

  return {
    add: (change, how) =>
      new Promise((resolve, reject) => {
        const apply = (current: Draft): (() => void) => {
          const result = change(current);
          return () => resolve(result);
        };
        waiting.push({ apply, fail: reject, erases: how?.erases === true });
        working ??= work();
      }),
    idle: async () => {
      await working;
    },
  };
}
