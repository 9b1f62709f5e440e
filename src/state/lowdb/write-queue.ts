/** Collects changes while a write is under way; the next write carries all of them. */
export interface WriteQueue<Draft> {
  /** Resolves with the change's own result when it is on disk; rejects when it, or the write that carried it, failed. */
  readonly add: <Result>(change: (draft: Draft) => Result, how?: { readonly erases: true }) => Promise<Result>;
  /** Resolves when nothing is waiting any more. */
  readonly idle: () => Promise<void>;
}

interface Waiting<Draft> {
  /** Makes the change, and gives what tells its caller once it is on disk. */
  readonly take: (draft: Draft) => () => void;
  readonly fail: (error: unknown) => void;
  readonly erases: boolean;
}

export interface QueueParts<Draft> {
  readonly draft: () => Draft;
  /** `erases`: one of the changes erases for good. */
  readonly write: (draft: Draft, erases: boolean) => Promise<void>;
}

export function writeQueue<Draft>({ draft, write }: QueueParts<Draft>): WriteQueue<Draft> {
  const waiting: Waiting<Draft>[] = [];
  let working: Promise<void> | undefined;

  async function writeTogether(batch: readonly Waiting<Draft>[]): Promise<void> {
    const current = draft();
    const taken = batch.flatMap((one) => {
      try {
        return [{ tell: one.take(current), ...one }];
      } catch (error) {
        one.fail(error);
        return [];
      }
    });
    try {
      await write(
        current,
        taken.some(({ erases }) => erases),
      );
    } catch (error) {
      for (const { fail } of taken) fail(error);
      return;
    }
    for (const { tell } of taken) tell();
  }

  async function work(): Promise<void> {
    // Whoever asks in the same turn shares the first write already.
    await Promise.resolve();
    while (waiting.length > 0) await writeTogether(waiting.splice(0));
    working = undefined;
  }

  return {
    add: (change, how) =>
      new Promise((resolve, reject) => {
        const take = (current: Draft): (() => void) => {
          const result = change(current);
          return () => resolve(result);
        };
        waiting.push({ take, fail: reject, erases: how?.erases === true });
        working ??= work();
      }),
    idle: async () => {
      await working;
    },
  };
}
