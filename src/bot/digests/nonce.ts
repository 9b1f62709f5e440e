import { createHash } from 'node:crypto';
import type { Recipient } from '../../follow/follower.ts';

/** 20 of the 25 characters that Discord allows. */
const nonceOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 20);

/** Identifies one recipient's digest of one day. */
export const digestNonce = ({ kind, id }: Recipient, day: string): string => nonceOf(`${kind}.${id}.${day}`);

/** Identifies one server's daily post of one day. */
export const postNonce = (server: string, day: string): string => nonceOf(`post.${server}.${day}`);
