import { setTimeout as sleep } from 'node:timers/promises';
import type { Get, WebAnswer } from './answer.ts';

export interface Patience {
  /** The maximum number of requests for one page. */
  readonly attempts: number;
  /** The pause before the second attempt, in milliseconds; it doubles with each. */
  readonly firstPause: number;
  /** A server that asks for a longer pause is not asked again. */
  readonly longestPause: number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const usualPatience: Patience = { attempts: 4, firstPause: 2_000, longestPause: 60_000 };

/** Faults that may be gone a little later. */
const passing = new Set([429, 500, 502, 503, 504]);

function mayPass(answer: WebAnswer): boolean {
  if (answer.outcome === 'refused') return passing.has(answer.status);
  return answer.outcome === 'failed' && (answer.why === 'network' || answer.why === 'timeout');
}

/** Asks again after passing faults, later each time, and never sooner than the server asks for. */
export function withRetries(get: Get, patience: Patience = usualPatience): Get {
  const { attempts, firstPause, longestPause, pause = (milliseconds) => sleep(milliseconds) } = patience;
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await get(request);
      if (attempt >= attempts || !mayPass(answer)) return answer;
      const asked = answer.outcome === 'refused' ? (answer.retryAfter ?? 0) : 0;
      if (asked > longestPause) return answer;
      await pause(Math.max(asked, firstPause * 2 ** (attempt - 1)));
    }
  };
}
