import { isForm } from '../src/cards/kit/form.ts';
import { withHint } from '../src/cards/kit/hint.ts';
import { takeTroubleHint } from '../src/follow/delivery-trouble.ts';
import type { Recipient } from '../src/follow/follower.ts';
import { followWords } from '../src/language/words/follow.ts';
import type { Command, Context } from './command.ts';

/** The hints that are due: to the user, and to the channel if they may manage it. */
async function hintsFor({ state, origin, language }: Context): Promise<string[]> {
  const words = followWords[language];
  const recipients: [Recipient, string][] = [[{ kind: 'user', id: origin.user }, words.undelivered]];
  if (origin.managesChannel && origin.channel !== undefined)
    recipients.push([{ kind: 'channel', id: origin.channel }, words.undeliveredHere]);
  const hints: string[] = [];
  for (const [to, hint] of recipients) if (await takeTroubleHint(state.store, to)) hints.push(hint);
  return hints;
}

/**
 * Adds to the next reply, once, that digests could not be delivered. Only /following says why, because others may read
 * this reply.
 */
export function withDeliveryHints(command: Command): Command {
  return {
    ...command,
    async execute(options, context) {
      const reply = await command.execute(options, context);
      if (isForm(reply)) return reply;
      // The catalog answers even if the store does not.
      const hints = await hintsFor(context).catch(() => []);
      return hints.reduce(withHint, reply);
    },
  };
}
