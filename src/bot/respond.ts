import { InteractionResponseType, MessageFlags, type APIInteractionResponse } from 'discord-api-types/v10';
import type { Suggestion } from '../../commands/command.ts';
import { limits, shorten } from '../cards/kit/limits.ts';
import type { Reply } from '../cards/kit/reply.ts';
import type { Answered } from './bot.ts';

/** A reply as the body of a message. Nothing in it may ping anybody. */
function messageOf(reply: Reply, ephemeral: boolean) {
  return {
    embeds: [...reply.embeds],
    components: [...(reply.rows ?? [])],
    allowed_mentions: { parse: [] },
    ...(ephemeral ? { flags: MessageFlags.Ephemeral } : {}),
    // The number of the uploaded file, as text: Discord's description knows no other. An empty list takes away the picture
    // of the card that was there before.
    attachments: (reply.files ?? []).map(({ name, description }, index) => ({
      id: String(index),
      filename: name,
      description,
    })),
  };
}

/** A new message; ephemeral when the reply or the caller wants it so. */
export function newMessage(reply: Reply, ephemeral = reply.ephemeral === true): Answered {
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: messageOf(reply, ephemeral) },
    files: reply.files ?? [],
  };
}

/** The pressed message turns into the reply. Whether it is ephemeral was settled when it was sent. */
export function updatedMessage(reply: Reply): Answered {
  return {
    response: { type: InteractionResponseType.UpdateMessage, data: messageOf(reply, false) },
    files: reply.files ?? [],
  };
}

/** At most 25 choices of 1-100 characters; a value twice would be refused by Discord as a whole. */
export function suggestionList(suggestions: readonly Suggestion[]): Answered {
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

export const pong: Answered = { response: { type: InteractionResponseType.Pong }, files: [] };
