import type { Clock } from './clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000n; // 2015-01-01
const SEQUENCE = 0x3fffffn; // The 22 low bits: worker, process, counter.

/**
 * Ids as Discord makes them: milliseconds, then a counter. The length matters: discord.js sorts requests into rate-limit
 * buckets by `\d{17,19}`, and reads `createdTimestamp` from the id.
 */
export function snowflakes(clock: Clock): () => string {
  let count = 0n;
  return () => {
    count += 1n;
    return String(((BigInt(Math.floor(clock.now())) - DISCORD_EPOCH) << 22n) | (count & SEQUENCE));
  };
}
