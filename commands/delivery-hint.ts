import { withHint } from '../src/cards/kit/hint.ts';
import { giveTroubleHintBack, hasTroubleHint, takeTroubleHint } from '../src/follow/delivery-trouble.ts';
import type { Recipient } from '../src/follow/follower.ts';
import { followWords } from '../src/language/words/follow.ts';
import type { Context } from './command.ts';
import type { Hint } from './hints.ts';

/**
 * Tells the user, and the channel if they may manage it, that digests could not be delivered. Only /following says why,
 * because others may read this reply.
 */
export async function deliveryHints({ state, origin, language }: Context): Promise<readonly Hint[]> {
  const words = followWords[language];
  const possible: { readonly to: Recipient; readonly text: string }[] = [
    { to: { kind: 'user', id: origin.user }, text: words.undelivered },
  ];
  if (origin.managesChannel && origin.channel !== undefined)
    possible.push({ to: { kind: 'channel', id: origin.channel }, text: words.undeliveredHere });
  const due = await Promise.all(possible.map(({ to }) => hasTroubleHint(state.store, to)));
  return possible
    .filter((_, index) => due[index])
    .map(({ to, text }) => ({
      addTo: (reply) => withHint(reply, text),
      take: () => takeTroubleHint(state.store, to),
      giveBack: () => giveTroubleHintBack(state.store, to),
    }));
}
