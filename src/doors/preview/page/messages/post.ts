import type {
  APIAttachment,
  APIInteraction,
  APIInteractionResponseCallbackData,
  APIMessage,
  APIUser,
} from 'discord-api-types/v10';
import { ephemeralFlag, interactionType, messageType } from '../discord.ts';
import type { Language } from '../language.ts';
import { bot, channelOf, guildId, users, type Scene } from '../scene.ts';
import { snowflake } from '../snowflake.ts';

/** A file that came with a response. The server keeps its bytes under `url`, as Discord's CDN would. */
export interface SentFile {
  readonly name: string;
  readonly description: string;
  readonly contentType: string;
  readonly size: number;
  readonly url: string;
}

/** The line above a message of the bot: the command or button that caused it, or the time of a follow message. */
export type Origin =
  | { readonly kind: 'command'; readonly user: APIUser; readonly label: string }
  | { readonly kind: 'reply'; readonly to: string; readonly excerpt: string }
  | { readonly kind: 'follow'; readonly at: Date };

interface Placed {
  readonly scene: Scene;
  /** The reader's language at the time. As in Discord, a message stays as it was written. */
  readonly language: Language;
}

/** A message of the bot. `message` is what Discord would send back with a press. */
export interface Post extends Placed {
  readonly kind: 'post';
  readonly state: 'thinking' | 'answered' | 'failed';
  readonly origin: Origin;
  readonly message: APIMessage;
}

/** A message of a person. */
export interface Chat extends Placed {
  readonly kind: 'chat';
  readonly message: APIMessage;
}

/** A line of the page itself. */
export interface Notice extends Placed {
  readonly kind: 'notice';
  readonly id: string;
  readonly text: string;
}

export type Entry = Post | Chat | Notice;

export const idOf = (entry: Entry): string => (entry.kind === 'notice' ? entry.id : entry.message.id);

export const isEphemeral = ({ flags }: APIMessage): boolean => ((flags ?? 0) & ephemeralFlag) !== 0;

/** Everybody sees the server's channel except for ephemeral messages; direct messages belong to one person. */
export function isVisible(entry: Entry, { persona, place }: Scene): boolean {
  if (entry.scene.place !== place) return false;
  const isPrivate = place === 'direct' || (entry.kind === 'post' && isEphemeral(entry.message));
  return !isPrivate || entry.scene.persona === persona;
}

function emptyMessage(author: APIUser, scene: Scene): APIMessage {
  return {
    id: snowflake(),
    channel_id: channelOf(scene),
    author,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: messageType.plain,
  };
}

export const chatMessage = (author: APIUser, content: string, scene: Scene): APIMessage => ({
  ...emptyMessage(author, scene),
  content,
});

/** A message that the bot sends unasked. It has no owner. */
export const unaskedMessage = (scene: Scene): APIMessage => ({ ...emptyMessage(bot, scene), application_id: bot.id });

/** A message of the bot, still empty. It belongs to the person who caused the interaction. */
export function replyMessage(interaction: APIInteraction, scene: Scene): APIMessage {
  const isCommand = interaction.type === interactionType.command;
  const metadata = {
    id: interaction.id,
    user: users[scene.persona],
    authorizing_integration_owners: scene.place === 'server' ? { 0: guildId } : { 0: '0' },
  };
  return {
    ...unaskedMessage(scene),
    webhook_id: bot.id,
    type: isCommand ? messageType.command : messageType.reply,
    interaction_metadata: isCommand
      ? { ...metadata, type: interactionType.command }
      : { ...metadata, type: interactionType.component, interacted_message_id: interaction.message?.id ?? '' },
  };
}

function attachmentsOf(data: APIInteractionResponseCallbackData, files: readonly SentFile[]): APIAttachment[] {
  return files.map(({ name, description, contentType, size, url }, index) => {
    const named = data.attachments?.find(({ filename }) => filename === name);
    return {
      id: String(named?.id ?? index),
      filename: name,
      description: named?.description ?? description,
      content_type: contentType,
      size,
      url,
      proxy_url: url,
    };
  });
}

/** The message with the content of a response. What the response leaves out stays as it was, as in Discord. */
export function withResponse(
  message: APIMessage,
  data: APIInteractionResponseCallbackData,
  files: readonly SentFile[],
): APIMessage {
  // The types of sent and of stored messages differ in a few optional fields, which the page does not read.
  return {
    ...message,
    content: data.content ?? message.content,
    embeds: data.embeds ?? message.embeds,
    components: data.components ?? message.components,
    flags: (message.flags ?? 0) | (data.flags ?? 0),
    attachments:
      data.attachments === undefined && files.length === 0 ? message.attachments : attachmentsOf(data, files),
  } as APIMessage;
}
