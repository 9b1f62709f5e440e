import {
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import type { CardOrForm, Command, Context } from '../../commands/command.ts';
import { chosenIn, chosenLink } from './chosen.ts';
import { isForm } from '../cards/kit/form.ts';
import { noticeCard } from '../cards/kit/notice.ts';
import type { Reply } from '../cards/kit/reply.ts';
import { parseCustomId, type CustomId } from '../cards/kit/custom-id.ts';
import type { Language } from '../language/language.ts';
import type { BotResponse } from './handle-interaction.ts';
import { titleAbove } from './title-above.ts';
import { ownsMessage, type OnMessage } from './origin.ts';
import { readFilled } from './received-fields.ts';
import { readOptions } from './received-options.ts';
import { ephemeralMessage, newMessage, openedForm, pong, suggestionList, updatedMessage } from './respond.ts';
import { answerAboutMessage, visibilityOf, withVisibilityAt } from './visibility.ts';

/** What an interaction is answered with, whatever its type. */
export interface Desk {
  readonly byName: ReadonlyMap<string, Command>;
  readonly contextOf: (interaction: APIInteraction) => Context;
  /** Links the commands that a reply names. */
  readonly nameCommands: (reply: Reply, language: Language) => Reply;
}

/** Replaces the message if it is the user's own; otherwise sends them one of their own. */
function replyTo(interaction: OnMessage, reply: Reply, language: Language): BotResponse {
  if (reply.apart === true) return newMessage(reply);
  const updates = reply.shared === true || ownsMessage(interaction);
  if (!updates || reply.ephemeral === true)
    return ephemeralMessage(withVisibilityAt(interaction, reply, 'private', language));
  return updatedMessage(withVisibilityAt(interaction, reply, visibilityOf(interaction), language));
}

async function execute(
  interaction: APIApplicationCommandInteraction,
  { byName, contextOf, nameCommands }: Desk,
): Promise<BotResponse> {
  const context = contextOf(interaction);
  const command = byName.get(interaction.data.name);
  if (command === undefined) return newMessage(noticeCard('unknownCommand', context.language));
  void context.settings();
  const shown = await command.execute(readOptions(interaction).options, context);
  if (isForm(shown)) return openedForm(shown);
  const reply = nameCommands(shown, context.language);
  return newMessage(withVisibilityAt(interaction, reply, reply.visibility, context.language));
}

function complete(interaction: APIApplicationCommandAutocompleteInteraction, { byName, contextOf }: Desk): BotResponse {
  const { options, focused } = readOptions(interaction);
  const command = byName.get(interaction.data.name);
  if (focused === undefined || command?.autocomplete === undefined) return suggestionList([]);
  return suggestionList(command.autocomplete(focused.name, focused.typed, options, contextOf(interaction)));
}

async function press(
  interaction: APIMessageComponentInteraction,
  { byName, contextOf, nameCommands }: Desk,
): Promise<BotResponse> {
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

async function submit(
  interaction: APIModalSubmitInteraction,
  { byName, contextOf, nameCommands }: Desk,
): Promise<BotResponse> {
  const context = contextOf(interaction);
  void context.settings();
  const { command, path } = parseCustomId(interaction.data.custom_id);
  const submitted = await byName.get(command)?.submit?.(path.map(context.catalog.currentId), readFilled(interaction), {
    ...context,
    title: titleAbove(interaction),
  });
  if (submitted === undefined) return newMessage(noticeCard('staleButton', context.language));
  const reply = nameCommands(submitted, context.language);
  return interaction.message === undefined ? ephemeralMessage(reply) : replyTo(interaction, reply, context.language);
}

/** Passes an interaction to the function of its type, and by that to its command. */
export async function respondTo(interaction: APIInteraction, desk: Desk): Promise<BotResponse> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return pong;
    case InteractionType.ApplicationCommand:
      return execute(interaction, desk);
    case InteractionType.ApplicationCommandAutocomplete:
      return complete(interaction, desk);
    case InteractionType.MessageComponent:
      return press(interaction, desk);
    case InteractionType.ModalSubmit:
      return submit(interaction, desk);
    default:
      // Doors let only these five types in, so a sixth would be a bug of ours.
      throw new Error('a door let in an interaction of an unknown type');
  }
}
