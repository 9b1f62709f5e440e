/** A request may be so much older or newer than our clock. Discord's own come within a second and are never repeated. */
export const windowMilliseconds = 5 * 60_000;

/** At 50 interactions a second, Discord's own limit for everything else, ten minutes hold 30,000 of them. */
const mostRemembered = 50_000;

export interface ReplayGuard {
  /** Whether a genuine request of this instant may be answered; asking also notes it. */
  admits(signature: string, instant: number): boolean;
}

/**
 * Refuses what is outside the window, and a signature that came before. Only genuine requests are noted, so that nobody
 * but Discord can make it grow: two generations of at most 50,000 notes of 64 characters, 12 MB in all. Another machine
 * behind the same balancer has notes of its own: there a replay is bounded by the window alone.
 */
export function createReplayGuard(now: () => number): ReplayGuard {
  let young = new Set<string>();
  let old = new Set<string>();
  let turned = now();

  function turn(): void {
    // A signature is good from five minutes before its instant until five minutes after: one generation covers both.
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
      // The first half of a signature is a point that differs for every signed text.
      const note = signature.slice(0, 64).toLowerCase();
      if (young.has(note) || old.has(note)) return false;
      young.add(note);
      return true;
    },
  };
}
