import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import type { Command, Context, DataFiles } from '../../commands/command.ts';
import { noticeCard } from '../cards/kit/notice.ts';
import { languageOf } from '../language/language.ts';
import { within } from '../state/deadline.ts';
import type { State } from '../state/state.ts';
import { StoreFailure } from '../state/unavailable.ts';
import { commandMentions, type CommandIds } from './command-mentions.ts';
import type { BotResponse, HandleInteraction } from './handle-interaction.ts';
import type { Knowledge } from './knowledge.ts';
import { describeError, type Log } from './log.ts';
import { isModerator, noModerators, type Moderators } from './moderators.ts';
import { localeOf, nameOf } from './named.ts';
import { originOf } from './origin.ts';
import { pictureLate as afterPatience } from './picture-late.ts';
import { settingsReader } from './server-settings.ts';
import { newMessage, suggestionList } from './respond.ts';
import { respondTo, type Desk } from './respond-to.ts';

export interface RouterParts {
  readonly commands: readonly Command[];
  /** Called once per interaction, so that a reload in the middle of an answer cannot mix two versions. */
  readonly knowledge: () => Knowledge;
  readonly state: State;
  /** Without it, nothing can be edited. */
  readonly data?: DataFiles;
  readonly log: Log;
  readonly now: () => Date;
  /** Resolves when an answer should be sent without its picture: tests set it, so that no machine is too slow. */
  readonly pictureLate?: () => Promise<void>;
  /** The longest that an answer may take, in milliseconds: tests set it for the same reason. */
  readonly deadline?: number;
  /** Without it, commands are named without a link. */
  readonly commandIds?: () => CommandIds;
  /** Without it, nobody is a moderator. */
  readonly moderators?: Moderators;
}

/** In milliseconds. Discord waits 3 s for an answer, which has to travel as well. */
export const answerDeadline = 2_500;
const noIds: CommandIds = new Map();
const noFiles: DataFiles = { readFile: () => Promise.resolve(undefined), reload: () => Promise.resolve() };

/** One polite sentence for the user; nobody reads sentences in a list of suggestions. */
function instead(interaction: APIInteraction, notice: 'broken' | 'late' | 'unkept'): BotResponse {
  const response =
    interaction.type === InteractionType.ApplicationCommandAutocomplete
      ? suggestionList([])
      : newMessage(noticeCard(notice, languageOf(localeOf(interaction))));
  return { ...response, instead: 'broken' };
}

/** Passes each interaction to its command. Every failure ends here, as one log line and one polite sentence to the user. */
export function createRouter(parts: RouterParts): HandleInteraction {
  const {
    commands,
    knowledge,
    state,
    data = noFiles,
    log,
    now,
    pictureLate = afterPatience,
    deadline = answerDeadline,
    commandIds = () => noIds,
    moderators = noModerators,
  } = parts;
  const nameCommands = commandMentions(commands, commandIds);
  const byName = new Map(commands.map((command) => [command.data.name, command]));

  function contextOf(interaction: APIInteraction): Context {
    const origin = originOf(interaction);
    return {
      ...knowledge(),
      state,
      data,
      language: languageOf(localeOf(interaction)),
      now: now(),
      pictureLate,
      origin,
      settings: settingsReader(state.store, origin.server, now()),
      isModerator: isModerator(interaction, moderators),
    };
  }

  const desk: Desk = { byName, contextOf, nameCommands };

  return async (interaction) => {
    try {
      const answer = await within(deadline, respondTo(interaction, desk), undefined);
      if (answer?.gaveWay !== undefined)
        log({ level: 'warn', event: 'reply fitted', asked: nameOf(interaction), gaveWay: answer.gaveWay });
      if (answer !== undefined) return answer;
      log({ level: 'warn', event: 'answer late', interaction: interaction.id, asked: nameOf(interaction) });
      return instead(interaction, 'late');
    } catch (error) {
      const isOfStore = error instanceof StoreFailure;
      log({
        level: 'error',
        event: isOfStore ? 'store failed' : 'answer failed',
        interaction: interaction.id,
        asked: nameOf(interaction),
        error: describeError(error),
      });
      return instead(interaction, isOfStore ? 'unkept' : 'broken');
    }
  };
}
