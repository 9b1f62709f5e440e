/** The allowed difference between a request and our clock. Discord's requests arrive within a second and never repeat. */
export const windowMilliseconds = 5 * 60_000;

/** At 50 interactions a second, Discord's limit for everything else, ten minutes bring 30,000 of them. */
const mostRemembered = 50_000;

export interface ReplayGuard {
  /** Whether a genuine request of this instant may be answered. The call records its signature. */
  admits(signature: string, instant: number): boolean;
}

/**
 * Refuses requests outside the window and repeated signatures. Only genuine requests are recorded, so that nobody but
 * Discord can make the record grow: two generations of at most 50,000 entries of 64 characters, 12 MB in all. Machines
 * behind the same load balancer do not share the record; across them, only the window limits a replay.
 */
export function createReplayGuard(now: () => number): ReplayGuard {
  let young = new Set<string>();
  let old = new Set<string>();
  let turned = now();

  function turn(): void {
    // A signature is valid from five minutes before its instant to five minutes after: one generation covers both.
    const age = Math.abs(now() - turned);
    if (age < 2 * windowMilliseconds && young.size < mostRemembered) return;
    old = age < 4 * windowMilliseconds ? young : new Set();
    young = new Set();
    turned = now();
  }

  return {
    admits(signature, instant) {
      if (Math.abs(now() - instant) > windowMilliseconds) return false;
      turn();
      // The first half of a signature is a point that is different for every signed text.
      const entry = signature.slice(0, 64).toLowerCase();
      if (young.has(entry) || old.has(entry)) return false;
      young.add(entry);
      return true;
    },
  };
}
