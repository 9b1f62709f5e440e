/** Work in steps of at most a few milliseconds, between which other work may run. */
export type Steps<Value> = Generator<undefined, Value>;

/** Runs all remaining steps at once. */
export function finished<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

export interface MadeInSteps<Value> {
  /** Returns the value, after running the remaining steps. */
  readonly get: () => Value;
  /** The remaining steps. */
  readonly steps: () => Iterable<undefined>;
}

/** A value that is created once: in steps by a caller that has time, or at once by a caller that needs it. */
export function madeInSteps<Value>(make: () => Steps<Value>): MadeInSteps<Value> {
  let made: { readonly value: Value } | undefined;
  let started: Steps<Value> | undefined;
  function step(): void {
    started ??= make();
    try {
      const { done, value } = started.next();
      if (done === true) made = { value };
    } catch (error) {
      // A generator that has thrown is finished, so the next attempt starts over.
      started = undefined;
      throw error;
    }
  }
  return {
    get() {
      while (made === undefined) step();
      return made.value;
    },
    *steps() {
      while (made === undefined) {
        step();
        yield;
      }
    },
  };
}
