/** Limits how much one person may use the bot. All times and costs are in milliseconds. */
export interface AllowanceOptions {
  /** The cost that may be spent at once; it is restored within the same time. */
  readonly burst: number;
  /** The maximum number of people that are remembered. */
  readonly people: number;
}

export interface Allowance {
  /** Spends `cost` and returns 0, or spends nothing and returns the milliseconds until it is possible. */
  spend(person: string, cost: number, now: number): number;
  readonly size: number;
}

/**
 * The generic cell rate algorithm (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm) stores one number per person:
 * the instant at which their allowance is fully restored. Once it has passed, forgetting the person changes nothing.
 * Beyond the maximum number of people, the one remembered for the longest time is forgotten early.
 */
export function createAllowance({ burst, people }: AllowanceOptions): Allowance {
  const restoredAt = new Map<string, number>();

  function makeRoom(now: number): void {
    if (restoredAt.size < people) return;
    for (const [person, instant] of restoredAt) if (instant <= now) restoredAt.delete(person);
    // Everybody is active: forget those who were remembered for the longest time.
    for (const person of restoredAt.keys()) {
      if (restoredAt.size < people) return;
      restoredAt.delete(person);
    }
  }

  return {
    get size() {
      return restoredAt.size;
    },
    spend(person, cost, now) {
      // If the clock was put back, nobody owes more than a full burst.
      const owed = Math.min(Math.max(0, (restoredAt.get(person) ?? 0) - now), burst);
      const isTooMuch = owed + cost > burst;
      if (!restoredAt.has(person)) makeRoom(now);
      restoredAt.set(person, now + owed + (isTooMuch ? 0 : cost));
      return isTooMuch ? owed + cost - burst : 0;
    },
  };
}
