import { withHint } from '../src/cards/kit/hint.ts';
import { takeTrouble, type Address } from '../src/follow/follows.ts';
import { followWords } from '../src/language/words/follow.ts';
import type { Asking, Command } from './command.ts';

/** Those whose messages did not arrive and who were not told so yet: the asker, and the channel if they may manage it. */
async function hintsFor({ community, from, language }: Asking): Promise<string[]> {
  const words = followWords[language];
  const asked: [Address, string][] = [[{ kind: 'user', id: from.user }, words.waiting]];
  if (from.managesChannel && from.channel !== undefined)
    asked.push([{ kind: 'channel', id: from.channel }, words.waitingHere]);
  const hints: string[] = [];
  for (const [to, hint] of asked) if (await takeTrouble(community.store, to)) hints.push(hint);
  return hints;
}

/**
 * Says once, under whatever is asked next, that messages did not arrive. Why is said by /following alone: others may
 * read along here.
 */
export function withWaitingHints(command: Command): Command {
  return {
    ...command,
    async execute(options, asking) {
      const reply = await command.execute(options, asking);
      // A store that does not answer must not take the answer from the catalog away.
      const hints = await hintsFor(asking).catch(() => []);
      return hints.reduce(withHint, reply);
    },
  };
}
