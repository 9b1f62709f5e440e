import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { MessageSender } from '../../src/bot/digests/message-sender.ts';

/** A message that Discord has, and the simulated instant at which it came. */
export interface Posted {
  readonly channel: string;
  readonly nonce: string;
  readonly at: number;
}

export function postedIn(path: string): Posted[] {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return lines.filter(Boolean).map((line) => {
    const [channel = '', nonce = '', at = '0'] = line.split(' ');
    return { channel, nonce, at: Number(at) };
  });
}

/** Discord recognises a nonce for a few minutes; later, the same nonce would be a second message. */
const knownFor = 300_000;

/**
 * Discord as a message sender sees it, kept in a file: a message stays accepted even if the bot dies before it reads
 * the response.
 */
export function discordInFile(path: string, now: () => number): MessageSender {
  const posted = postedIn(path);
  return {
    send: async ({ id }, _message, nonce) => {
      await wait(Math.random() * 2);
      const isKnown = posted.some((one) => one.nonce === nonce && now() - one.at < knownFor);
      if (!isKnown) {
        appendFileSync(path, `${id} ${nonce} ${now()}\n`);
        posted.push({ channel: id, nonce, at: now() });
      }
      await wait(Math.random() * 2);
      return 'sent';
    },
    wasDelivered: async ({ id }, nonce) => posted.some((one) => one.channel === id && one.nonce === nonce),
  };
}
