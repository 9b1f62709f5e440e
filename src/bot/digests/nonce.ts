import { createHash } from 'node:crypto';
import type { Recipient } from '../../follow/follower.ts';

/** Identifies one recipient's digest of one day, in 20 of the 25 characters that Discord allows. */
export function digestNonce({ kind, id }: Recipient, day: string): string {
  return createHash('sha256').update(`${kind}.${id}.${day}`).digest('hex').slice(0, 20);
}
