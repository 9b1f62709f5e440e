import { InteractionResponseType, MessageFlags, type APIInteractionResponse } from 'discord-api-types/v10';
import type { Suggestion } from '../../commands/command.ts';
import { limits, shorten } from '../cards/kit/limits.ts';
import { modalOf, type Form } from '../cards/kit/form.ts';
import type { Reply } from '../cards/kit/reply.ts';
import { fit } from './fit/fit.ts';
import type { BotResponse } from './handle-interaction.ts';

/** The message body of a reply. It never pings anybody. */
function messageOf(reply: Reply) {
  return {
    embeds: [...reply.embeds],
    components: [...(reply.rows ?? [])],
    allowed_mentions: { parse: [] },
    // An attachment's id is the number of its file, as text because Discord's API description allows nothing else. An empty
    // list removes the picture of the previous card.
    attachments: (reply.files ?? []).map(({ name, description }, index) => ({
      id: String(index),
      filename: name,
      description,
    })),
  };
}

const isForAsker = ({ ephemeral, visibility }: Reply): boolean => ephemeral === true || visibility === 'private';

/** A new message, ephemeral if the reply says so. */
export const newMessage = (made: Reply): BotResponse =>
  isForAsker(made) ? ephemeralMessage(made) : sentMessage(made, {});

/** A new message that only the user sees, whatever the reply says. */
export const ephemeralMessage = (made: Reply): BotResponse => sentMessage(made, { flags: MessageFlags.Ephemeral });

function sentMessage(made: Reply, flags: { readonly flags?: MessageFlags }): BotResponse {
  const { reply, gaveWay } = fit(made);
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: { ...messageOf(reply), ...flags } },
    files: reply.files ?? [],
    ...(gaveWay.length === 0 ? {} : { gaveWay }),
    ...(reply.later === undefined ? {} : { later: reply.later }),
  };
}

/** Replaces the pressed message with the reply. Whether a message is ephemeral cannot change after it was sent. */
export function updatedMessage(made: Reply): BotResponse {
  const { reply, gaveWay } = fit(made);
  return {
    response: { type: InteractionResponseType.UpdateMessage, data: messageOf(reply) },
    files: reply.files ?? [],
    ...(gaveWay.length === 0 ? {} : { gaveWay }),
    ...(reply.later === undefined ? {} : { later: reply.later }),
  };
}

/** Deletes the pressed message: Discord does it on the door's request, with the token of this press, however old it is. */
export const deletedMessage: BotResponse = {
  response: { type: InteractionResponseType.DeferredMessageUpdate },
  files: [],
  deletesMessage: true,
};

/** Opens a form for the user who pressed. */
export const openedForm = (form: Form): BotResponse => ({
  response: { type: InteractionResponseType.Modal, data: modalOf(form) },
  files: [],
});

/** At most 25 choices of 1-100 characters. Discord refuses the whole list if a value occurs twice. */
export function suggestionList(suggestions: readonly Suggestion[]): BotResponse {
  const distinct = [...new Map(suggestions.map((suggestion) => [suggestion.value, suggestion])).values()];
  const response: APIInteractionResponse = {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: {
      choices: distinct
        .filter(({ value }) => value.length <= limits.choiceValue)
        .slice(0, limits.choices)
        .map(({ name, value }) => ({ name: shorten(name, limits.choiceName), value })),
    },
  };
  return { response, files: [] };
}

export const pong: BotResponse = { response: { type: InteractionResponseType.Pong }, files: [] };
