import { isForm } from '../src/cards/kit/form.ts';
import { withHint } from '../src/cards/kit/hint.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { giveTroubleHintBack, hasTroubleHint, takeTroubleHint } from '../src/follow/delivery-trouble.ts';
import type { Recipient } from '../src/follow/follower.ts';
import { followWords } from '../src/language/words/follow.ts';
import { within } from '../src/state/deadline.ts';
import type { Command, Context } from './command.ts';

/** How many milliseconds an answer waits for the store to say whether there is a hint: Discord waits 3 s for all of it. */
export const hintPatience = 300;

interface Hint {
  readonly to: Recipient;
  readonly text: string;
}

/** The hints that are due: to the user, and to the channel if they may manage it. */
async function hintsFor({ state, origin, language }: Context): Promise<Hint[]> {
  const words = followWords[language];
  const possible: Hint[] = [{ to: { kind: 'user', id: origin.user }, text: words.undelivered }];
  if (origin.managesChannel && origin.channel !== undefined)
    possible.push({ to: { kind: 'channel', id: origin.channel }, text: words.undeliveredHere });
  const due = await Promise.all(possible.map(({ to }) => hasTroubleHint(state.store, to)));
  return possible.filter((_, index) => due[index]);
}

/** The reply with the hint if it has room for it, and if nobody else shows it meanwhile. */
async function withHintOnce(reply: Reply, { to, text }: Hint, { state }: Context): Promise<Reply> {
  const hinted = withHint(reply, text);
  if (hinted === reply) return reply;
  const taking = takeTroubleHint(state.store, to);
  const taken = await within(hintPatience, taking, 'late').catch(() => false);
  // Taken too late to be shown: the next reply shows it.
  if (taken === 'late')
    void taking.then((isTaken) => (isTaken ? giveTroubleHintBack(state.store, to) : undefined)).catch(() => undefined);
  return taken === true ? hinted : reply;
}

/**
 * Adds to the next reply, once, that digests could not be delivered. Only /following says why, because others may read
 * this reply. The catalog answers even if the store does not.
 */
export function withDeliveryHints(command: Command): Command {
  return {
    ...command,
    async execute(options, context) {
      const looking = within(hintPatience, hintsFor(context), []).catch(() => []);
      let reply = await command.execute(options, context);
      for (const hint of await looking) {
        if (isForm(reply)) break;
        reply = await withHintOnce(reply, hint, context);
      }
      return reply;
    },
  };
}
