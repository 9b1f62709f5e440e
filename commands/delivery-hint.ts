import { isForm } from '../src/cards/kit/form.ts';
import { withHint } from '../src/cards/kit/hint.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { giveTroubleHintBack, hasTroubleHint, takeTroubleHint } from '../src/follow/delivery-trouble.ts';
import { giveStoppedHintBack, hasStoppedHint, takeStoppedHint } from '../src/follow/daily-post/trouble.ts';
import type { Recipient } from '../src/follow/follower.ts';
import { followWords } from '../src/language/words/follow.ts';
import { settingsWords } from '../src/language/words/settings.ts';
import { within } from '../src/state/deadline.ts';
import type { Store } from '../src/state/store.ts';
import type { Command, Context } from './command.ts';

/** How many milliseconds an answer waits for the store to report a hint. Discord waits 3 s for the whole answer. */
export const hintPatience = 300;

/** A sentence that is shown once. */
interface Hint {
  readonly text: string;
  readonly isDue: () => Promise<boolean>;
  /** True for the one that took it. */
  readonly take: () => Promise<boolean>;
  /** It was taken, but nobody has seen it. */
  readonly giveBack: () => Promise<void>;
}

const undelivered = (store: Store, to: Recipient, text: string): Hint => ({
  text,
  isDue: () => hasTroubleHint(store, to),
  take: () => takeTroubleHint(store, to),
  giveBack: () => giveTroubleHintBack(store, to),
});

const stoppedPost = (store: Store, server: string, settings: Context['settings'], text: string): Hint => ({
  text,
  isDue: async () => hasStoppedHint(store, server, (await settings()).post),
  take: () => takeStoppedHint(store, server),
  giveBack: () => giveStoppedHintBack(store, server),
});

/** The hints that are due: to the user, and to the channel and the server if they may manage them. */
async function hintsFor({ state: { store }, origin, settings, language }: Context): Promise<Hint[]> {
  const words = followWords[language];
  const possible: Hint[] = [undelivered(store, { kind: 'user', id: origin.user }, words.undelivered)];
  if (origin.managesChannel && origin.channel !== undefined)
    possible.push(undelivered(store, { kind: 'channel', id: origin.channel }, words.undeliveredHere));
  if (origin.managesServer && origin.server !== undefined)
    possible.push(stoppedPost(store, origin.server, settings, settingsWords[language].stoppedHint));
  const due = await Promise.all(possible.map(({ isDue }) => isDue()));
  return possible.filter((_, index) => due[index]);
}

/** The reply with the hint if it has room for it, and if nobody else shows it meanwhile. */
async function withHintOnce(reply: Reply, hint: Hint): Promise<Reply> {
  const hinted = withHint(reply, hint.text);
  if (hinted === reply) return reply;
  const taking = hint.take();
  const taken = await within(hintPatience, taking, 'late').catch(() => false);
  // The hint came too late for this reply, so the next one shows it.
  if (taken === 'late') void taking.then((isTaken) => (isTaken ? hint.giveBack() : undefined)).catch(() => undefined);
  return taken === true ? hinted : reply;
}

/**
 * Adds to the next reply, once, that messages could not be delivered. Only /following and /settings say why, because others may read
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
        reply = await withHintOnce(reply, hint);
      }
      return reply;
    },
  };
}
