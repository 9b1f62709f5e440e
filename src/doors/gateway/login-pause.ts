import { RateLimitError } from 'discord.js';
import { describeError } from '../../bot/log.ts';

/** The pauses when Discord limits this address or refuses the bot: asking more often prolongs a limit. In milliseconds. */
export const refusalPauses = [60_000, 300_000, 900_000, 3_600_000] as const;

/** The pauses when Discord is not reached or not well: nobody minds another attempt, and fans wait. */
export const outagePauses = [5_000, 10_000, 30_000, 60_000] as const;

export interface LoginPause {
  readonly reason: string;
  readonly milliseconds: number;
}

/** 4xx is Discord's opinion about the bot; everything else (5xx, broken answers, DNS, TCP, TLS) is trouble on the way. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500;

const nth = (pauses: readonly number[], attempt: number): number => pauses[Math.min(attempt, pauses.length - 1)] ?? 0;

/** Why a login failed, and how long to wait before the next one; `attempt` counts from 0. */
export function pauseAfterLogin(
  error: unknown,
  attempt: number,
  outages: readonly number[] = outagePauses,
): LoginPause {
  if (error instanceof RateLimitError)
    return {
      reason: 'Discord limits this address (429)',
      milliseconds: Math.max(error.retryAfter, nth(refusalPauses, attempt)),
    };
  const [reason = ''] = describeError(error).split('\n');
  return { reason, milliseconds: nth(isRefusal(error) ? refusalPauses : outages, attempt) };
}
