/** How much of their own time a person may take up. Times in milliseconds. */
export interface AllowanceOptions {
  /** What may be spent at once; it comes back within the same time. */
  readonly burst: number;
  /** How many people are kept in mind at the most. */
  readonly people: number;
}

export interface Allowance {
  /** Spends `cost` and gives 0, or spends nothing and gives the milliseconds until it could. */
  spend(person: string, cost: number, now: number): number;
  readonly size: number;
}

/**
 * One number a person: the instant at which all that was spent is paid back. A person whose instant is past is like one
 * who was never here, so forgetting them changes nothing; only above the limit of people is somebody let off.
 * (The "generic cell rate algorithm": https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm)
 */
export function createAllowance({ burst, people }: AllowanceOptions): Allowance {
  const paidAt = new Map<string, number>();

  function makeRoom(now: number): void {
    if (paidAt.size < people) return;
    for (const [person, instant] of paidAt) if (instant <= now) paidAt.delete(person);
    // All of them are busy: the one who was kept in mind for the longest time gets away with it.
    for (const person of paidAt.keys()) {
      if (paidAt.size < people) return;
      paidAt.delete(person);
    }
  }

  return {
    get size() {
      return paidAt.size;
    },
    spend(person, cost, now) {
      // After the clock went back, nobody owes more than a full burst.
      const owed = Math.min(Math.max(0, (paidAt.get(person) ?? 0) - now), burst);
      const isTooMuch = owed + cost > burst;
      if (!paidAt.has(person)) makeRoom(now);
      paidAt.set(person, now + owed + (isTooMuch ? 0 : cost));
      return isTooMuch ? owed + cost - burst : 0;
    },
  };
}
