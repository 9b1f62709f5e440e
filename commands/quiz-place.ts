import type { Reply } from '../src/cards/kit/reply.ts';
import { settingsNotice } from '../src/cards/settings/settings.ts';
import { settingsWords } from '../src/language/words/settings.ts';
import { textOption, type Command, type Context } from './command.ts';

/** The channel in which the game has to be played, if not this one. */
async function playElsewhere({ settings, origin, language }: Context): Promise<Reply | undefined> {
  const { quizChannel } = await settings();
  if (quizChannel === undefined || quizChannel === origin.channel) return undefined;
  return settingsNotice(settingsWords[language].playElsewhere(`<#${quizChannel}>`));
}

/** Starts games only in the channel that the server has set for them. A game that runs elsewhere is played to its end. */
export const inQuizChannel = (command: Command): Command => ({
  ...command,
  async execute(options, context) {
    const starts = textOption(options, 'show') === '';
    return (starts ? await playElsewhere(context) : undefined) ?? command.execute(options, context);
  },
  async press(path, context) {
    return (path[0] === 'again' ? await playElsewhere(context) : undefined) ?? command.press?.(path, context);
  },
});
