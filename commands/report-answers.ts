import { withAnswerWaiting } from '../src/cards/report/report.ts';
import { giveMentionBack, isMentionDue, takeMention } from '../src/moderation/reports/answers.ts';
import type { Context } from './command.ts';
import type { Hint } from './hints.ts';

/**
 * Tells the user, once a day, that a moderator has answered a report of theirs. A button opens the answer for them alone,
 * because others may read this reply.
 */
export async function answerHints({ state, origin, language, now }: Context): Promise<readonly Hint[]> {
  if (!(await isMentionDue(state.store, origin.user, now))) return [];
  let taken: string | undefined;
  return [
    {
      addTo: (reply) => withAnswerWaiting(reply, language),
      take: async () => {
        taken = await takeMention(state.store, origin.user, now);
        return taken !== undefined;
      },
      giveBack: async () => taken !== undefined && giveMentionBack(state.store, taken),
    },
  ];
}
