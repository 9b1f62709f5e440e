import { isForm } from '../src/cards/kit/form.ts';
import { withAnswerWaiting } from '../src/cards/report/report.ts';
import { isMentionDue, takeMention } from '../src/moderation/reports/answers.ts';
import { within } from '../src/state/deadline.ts';
import type { Command } from './command.ts';
import { hintPatience } from './delivery-hint.ts';

/**
 * Adds to a reply, once a day, that a moderator has answered a report of the asker, with a button that opens the answer for them
 * alone: others may read this reply. The catalog answers even if the store does not.
 */
export function withReportAnswers(command: Command): Command {
  return {
    ...command,
    async execute(options, context) {
      const { state, origin, language, now } = context;
      const looking = within(hintPatience, isMentionDue(state.store, origin.user, now), false).catch(() => false);
      const reply = await command.execute(options, context);
      if (isForm(reply) || !(await looking)) return reply;
      const hinted = withAnswerWaiting(reply, language);
      if (hinted === undefined) return reply;
      const taking = takeMention(state.store, origin.user, now);
      return (await within(hintPatience, taking, false).catch(() => false)) ? hinted : reply;
    },
  };
}
