import { withHint } from '../src/cards/kit/hint.ts';
import { giveTroubleHintBack, hasTroubleHint, takeTroubleHint } from '../src/follow/delivery-trouble.ts';
import { giveStoppedHintBack, hasStoppedHint, takeStoppedHint } from '../src/follow/daily-post/trouble.ts';
import type { Recipient } from '../src/follow/follower.ts';
import { followWords } from '../src/language/words/follow.ts';
import { settingsWords } from '../src/language/words/settings.ts';
import type { Store } from '../src/state/store.ts';
import type { Context } from './command.ts';
import type { Hint } from './hints.ts';

/** A hint, and whether the store says that it is due. */
interface Possible extends Hint {
  readonly isDue: () => Promise<boolean>;
}

const undelivered = (store: Store, to: Recipient, text: string): Possible => ({
  addTo: (reply) => withHint(reply, text),
  isDue: () => hasTroubleHint(store, to),
  take: () => takeTroubleHint(store, to),
  giveBack: () => giveTroubleHintBack(store, to),
});

const stoppedPost = (store: Store, server: string, settings: Context['settings'], text: string): Possible => ({
  addTo: (reply) => withHint(reply, text),
  isDue: async () => hasStoppedHint(store, server, (await settings()).post),
  take: () => takeStoppedHint(store, server),
  giveBack: () => giveStoppedHintBack(store, server),
});

/**
 * Tells the user, the channel and the server, if they may manage it, that messages could not be delivered. Only
 * /following and /settings say why, because others may read this reply.
 */
export async function deliveryHints({
  state: { store },
  origin,
  settings,
  language,
}: Context): Promise<readonly Hint[]> {
  const words = followWords[language];
  const possible = [undelivered(store, { kind: 'user', id: origin.user }, words.undelivered)];
  if (origin.managesChannel && origin.channel !== undefined)
    possible.push(undelivered(store, { kind: 'channel', id: origin.channel }, words.undeliveredHere));
  if (origin.managesServer && origin.server !== undefined)
    possible.push(stoppedPost(store, origin.server, settings, settingsWords[language].stoppedHint));
  const due = await Promise.all(possible.map(({ isDue }) => isDue()));
  return possible.filter((_, index) => due[index]);
}
