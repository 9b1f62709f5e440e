import { withHint } from '../src/cards/kit/hint.ts';
import { takeTroubleHint } from '../src/follow/delivery-trouble.ts';
import type { Recipient } from '../src/follow/follower.ts';
import { followWordsIn } from '../src/language/follow/words.ts';
import type { Command, Context } from './command.ts';

/** Those whose messages did not arrive and who were not told so yet: the asker, and the channel if they may manage it. */
async function hintsFor({ state, origin, language }: Context): Promise<string[]> {
  const words = followWordsIn(language);
  const asked: [Recipient, string][] = [[{ kind: 'user', id: origin.user }, words.waiting]];
  if (origin.managesChannel && origin.channel !== undefined)
    asked.push([{ kind: 'channel', id: origin.channel }, words.waitingHere]);
  const hints: string[] = [];
  for (const [to, hint] of asked) if (await takeTroubleHint(state.store, to)) hints.push(hint);
  return hints;
}

/**
 * Says once, under whatever is asked next, that messages did not arrive. Why is said by /following alone: others may
 * read along here.
 */
export function withWaitingHints(command: Command): Command {
  return {
    ...command,
    async execute(options, context) {
      const reply = await command.execute(options, context);
      // A store that does not answer must not take the answer from the catalog away.
      const hints = await hintsFor(context).catch(() => []);
      return hints.reduce(withHint, reply);
    },
  };
}
