import { isForm } from '../src/cards/kit/form.ts';
import { withAnswerWaiting } from '../src/cards/report/report.ts';
import { takeMention } from '../src/moderation/reports/answers.ts';
import type { Command } from './command.ts';

/**
 * Adds to a reply, once a day, that a moderator has answered a report of the asker, with a button that opens the answer for them
 * alone: others may read this reply.
 */
export function withReportAnswers(command: Command): Command {
  return {
    ...command,
    async execute(options, context) {
      const reply = await command.execute(options, context);
      if (isForm(reply)) return reply;
      const { state, origin, language, now } = context;
      const hinted = withAnswerWaiting(reply, language);
      if (hinted === undefined) return reply;
      // The catalog answers even if the store does not.
      const isWaiting = await takeMention(state.store, origin.user, now).catch(() => false);
      return isWaiting ? hinted : reply;
    },
  };
}
