import {
  MessageFlags,
  PermissionFlagsBits,
  type APIInteraction,
  type APIMessageComponentInteraction,
} from 'discord-api-types/v10';
import type { CardOrForm } from '../../commands/command.ts';
import { parseCustomId, type CustomId } from '../cards/kit/custom-id.ts';
import { isForm } from '../cards/kit/form.ts';
import { noticeCard } from '../cards/kit/notice.ts';
import type { Reply, Visibility } from '../cards/kit/reply.ts';
import { messageCommand, withVisibilityButton } from '../cards/kit/visibility-button.ts';
import type { Language } from '../language/language.ts';
import { copyOf } from './copied-message.ts';
import type { BotResponse } from './handle-interaction.ts';
import { canBePublic, hasPermission, ownsMessage, type OnMessage } from './origin.ts';
import { deletedMessage, newMessage } from './respond.ts';

/** Whether the message whose button was pressed is ephemeral. An update cannot change that. */
export const visibilityOf = ({ message }: OnMessage): Visibility =>
  ((message?.flags ?? 0) & MessageFlags.Ephemeral) === 0 ? 'public' : 'private';

/** The answer of a look-up with the button that changes its visibility, if others can see the channel at all. */
export function withVisibilityAt(
  interaction: APIInteraction,
  reply: Reply,
  visibility: Visibility | undefined,
  language: Language,
): Reply {
  if (reply.visibility === undefined || visibility === undefined) return reply;
  const seen = { ...reply, visibility };
  return canBePublic(interaction) ? withVisibilityButton(seen, language) : seen;
}

type Follow = (id: CustomId) => CardOrForm | undefined | Promise<CardOrForm | undefined>;

function deleteFor(interaction: APIMessageComponentInteraction, language: Language): BotResponse {
  const mayDelete = ownsMessage(interaction) || hasPermission(interaction, PermissionFlagsBits.ManageMessages);
  return mayDelete ? deletedMessage : newMessage(noticeCard('notYourAnswer', language));
}

/**
 * A public message with the card of an ephemeral one. A card with a picture is made again, because the address of its
 * picture expires.
 */
async function showToAll(
  interaction: APIMessageComponentInteraction,
  remake: CustomId,
  follow: Follow,
  language: Language,
): Promise<BotResponse> {
  const card = remake === '' ? copyOf(interaction.message) : await follow(remake);
  if (card === undefined || isForm(card)) return newMessage(noticeCard('staleButton', language));
  const shown: Reply = { ...card, ephemeral: false, visibility: 'public' };
  return newMessage(withVisibilityAt(interaction, shown, 'public', language));
}

/** Answers the buttons that are about a message itself, whichever command made it; undefined for any other. */
export function answerAboutMessage(
  interaction: APIMessageComponentInteraction,
  pressed: CustomId,
  follow: Follow,
  language: Language,
): BotResponse | undefined | Promise<BotResponse> {
  const { command, path } = parseCustomId(pressed);
  if (command !== messageCommand) return undefined;
  const [verb, ...remake] = path;
  if (verb === 'delete') return deleteFor(interaction, language);
  return verb === 'show' ? showToAll(interaction, remake.join('.'), follow, language) : undefined;
}
