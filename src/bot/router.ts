import {
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import type { CardOrForm, Command, Context, DataFiles } from '../../commands/command.ts';
import { chosenIn, chosenLink } from './chosen.ts';
import { isForm } from '../cards/kit/form.ts';
import { noticeCard } from '../cards/kit/notice.ts';
import type { Reply } from '../cards/kit/reply.ts';
import { parseCustomId, type CustomId } from '../cards/kit/custom-id.ts';
import { languageOf, type Language } from '../language/language.ts';
import { within } from '../state/deadline.ts';
import type { State } from '../state/state.ts';
import { StoreFailure } from '../state/unavailable.ts';
import { commandMentions, type CommandIds } from './command-mentions.ts';
import type { BotResponse, HandleInteraction } from './handle-interaction.ts';
import type { Knowledge } from './knowledge.ts';
import { describeError, type Log } from './log.ts';
import { isModerator, noModerators, type Moderators } from './moderators.ts';
import { localeOf, nameOf } from './named.ts';
import { titleAbove } from './title-above.ts';
import { originOf, ownsMessage, type OnMessage } from './origin.ts';
import { pictureLate as afterPatience } from './picture-late.ts';
import { readFilled } from './received-fields.ts';
import { readOptions } from './received-options.ts';
import { settingsReader } from './server-settings.ts';
import { ephemeralMessage, newMessage, openedForm, pong, suggestionList, updatedMessage } from './respond.ts';
import { answerAboutMessage, visibilityOf, withVisibilityAt } from './visibility.ts';

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

/** Replaces the message if it is the user's own; otherwise sends them one of their own. */
function replyTo(interaction: OnMessage, reply: Reply, language: Language): BotResponse {
  if (reply.apart === true) return newMessage(reply);
  const updates = reply.shared === true || ownsMessage(interaction);
  if (!updates || reply.ephemeral === true)
    return ephemeralMessage(withVisibilityAt(interaction, reply, 'private', language));
  return updatedMessage(withVisibilityAt(interaction, reply, visibilityOf(interaction), language));
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

  async function execute(interaction: APIApplicationCommandInteraction): Promise<BotResponse> {
    const context = contextOf(interaction);
    const command = byName.get(interaction.data.name);
    if (command === undefined) return newMessage(noticeCard('unknownCommand', context.language));
    void context.settings();
    const shown = await command.execute(readOptions(interaction).options, context);
    if (isForm(shown)) return openedForm(shown);
    const reply = nameCommands(shown, context.language);
    return newMessage(withVisibilityAt(interaction, reply, reply.visibility, context.language));
  }

  function complete(interaction: APIApplicationCommandAutocompleteInteraction): BotResponse {
    const { options, focused } = readOptions(interaction);
    const command = byName.get(interaction.data.name);
    if (focused === undefined || command?.autocomplete === undefined) return suggestionList([]);
    return suggestionList(command.autocomplete(focused.name, focused.typed, options, contextOf(interaction)));
  }

  async function press(interaction: APIMessageComponentInteraction): Promise<BotResponse> {
    const context = { ...contextOf(interaction), title: titleAbove(interaction), chosen: chosenIn(interaction) };
    void context.settings();
    const to = chosenLink(interaction) ?? interaction.data.custom_id;
    const follow = (id: CustomId): CardOrForm | undefined | Promise<CardOrForm | undefined> => {
      const { command, path } = parseCustomId(id);
      return byName.get(command)?.press?.(path.map(context.catalog.currentId), context);
    };
    const about = await answerAboutMessage(interaction, to, follow, context.language);
    if (about !== undefined) return about;
    const reply = await follow(to);
    if (reply === undefined) return newMessage(noticeCard('staleButton', context.language));
    return isForm(reply)
      ? openedForm(reply)
      : replyTo(interaction, nameCommands(reply, context.language), context.language);
  }

  async function submit(interaction: APIModalSubmitInteraction): Promise<BotResponse> {
    const context = contextOf(interaction);
    void context.settings();
    const { command, path } = parseCustomId(interaction.data.custom_id);
    const submitted = await byName
      .get(command)
      ?.submit?.(path.map(context.catalog.currentId), readFilled(interaction), {
        ...context,
        title: titleAbove(interaction),
      });
    if (submitted === undefined) return newMessage(noticeCard('staleButton', context.language));
    const reply = nameCommands(submitted, context.language);
    return interaction.message === undefined ? ephemeralMessage(reply) : replyTo(interaction, reply, context.language);
  }

  async function respondTo(interaction: APIInteraction): Promise<BotResponse> {
    switch (interaction.type) {
      case InteractionType.Ping:
        return pong;
      case InteractionType.ApplicationCommand:
        return execute(interaction);
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(interaction);
      case InteractionType.MessageComponent:
        return press(interaction);
      case InteractionType.ModalSubmit:
        return submit(interaction);
      default:
        // Doors let only these five types in, so a sixth would be a bug of ours.
        throw new Error('a door let in an interaction of an unknown type');
    }
  }

  return async (interaction) => {
    try {
      const answer = await within(deadline, respondTo(interaction), undefined);
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
