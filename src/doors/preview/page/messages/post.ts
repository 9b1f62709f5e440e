import type {
  APIAttachment,
  APIInteraction,
  APIInteractionResponseCallbackData,
  APIMessage,
} from 'discord-api-types/v10';
import { bot, channelId, fan, guildId } from '../interactions.ts';
import { snowflake } from '../snowflake.ts';

/** A file that came with a response. The server keeps its bytes under `url`, as Discord's CDN would. */
export interface SentFile {
  readonly name: string;
  readonly description: string;
  readonly contentType: string;
  readonly size: number;
  readonly url: string;
}

/** What stands above a message: the command that brought it, or the card whose button did. */
export type Origin =
  | { readonly kind: 'command'; readonly label: string }
  | { readonly kind: 'reply'; readonly to: string; readonly excerpt: string };

export interface Post {
  readonly state: 'thinking' | 'answered' | 'failed';
  readonly origin: Origin;
  /** As Discord would send it back with a press. */
  readonly message: APIMessage;
}

function attachmentsOf(data: APIInteractionResponseCallbackData, files: readonly SentFile[]): APIAttachment[] {
  return files.map((file, index) => {
    const named = data.attachments?.find(({ filename }) => filename === file.name);
    return {
      id: String(named?.id ?? index),
      filename: file.name,
      description: named?.description ?? file.description,
      content_type: file.contentType,
      size: file.size,
      url: file.url,
      proxy_url: file.url,
    };
  });
}

/** A message of the bot, still empty, that belongs to the fan who caused it. */
export function newMessage(interaction: APIInteraction): APIMessage {
  return {
    id: snowflake(),
    channel_id: channelId,
    author: bot,
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
    type: interaction.type === 2 ? 20 : 19,
    application_id: bot.id,
    webhook_id: bot.id,
    flags: 0,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: fan,
      authorizing_integration_owners: { 0: guildId },
    },
  } as unknown as APIMessage;
}

/** The message with what a response says; what it leaves out stays as it was, as in Discord. */
export function withResponse(
  message: APIMessage,
  data: APIInteractionResponseCallbackData,
  files: readonly SentFile[],
): APIMessage {
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
