import { isForm } from '../src/cards/kit/form.ts';
import { withReportButton } from '../src/cards/kit/report-button.ts';
import type { CardOrForm, Command } from './command.ts';

const reportable = (shown: CardOrForm): CardOrForm => (isForm(shown) ? shown : withReportButton(shown));

/** Adds to the lists of a command the button that reports a mistake in them. */
export const withReport = (command: Command): Command => ({
  ...command,
  async execute(options, context) {
    return reportable(await command.execute(options, context));
  },
  async press(path, context) {
    const shown = await command.press?.(path, context);
    return shown && reportable(shown);
  },
});
