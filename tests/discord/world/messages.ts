import {
  ComponentType,
  EmbedType,
  MessageFlags,
  MessageType,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { numberAt, textAt } from '../validate/json.ts';
import type { MessageBody } from '../validate/rules/message.ts';
import type { UploadedFile } from '../wire/request.ts';
import { timestamp, type World } from './world.ts';

/** Typed as any number: `MessageFlags` has no name for 0. */
const NO_FLAGS: number = 0;

/** What the interaction that a message answers adds to it. */
export type Provenance = Pick<APIMessage, 'type'> &
  Partial<Pick<APIMessage, 'interaction_metadata' | 'application_id' | 'webhook_id' | 'message_reference'>>;

/** Stores a message as Discord would send it back. */
export function postMessage(
  world: World,
  channelId: string,
  body: MessageBody,
  files: readonly UploadedFile[],
  provenance: Provenance = { type: MessageType.Default },
): APIMessage {
  return store(world, {
    id: world.nextId(),
    channel_id: channelId,
    author: world.bot,
    content: body.content ?? '',
    timestamp: timestamp(world),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: attach(world, body, files, []),
    embeds: rich(body.embeds),
    components: numbered(body.components),
    pinned: false,
    flags: body.flags ?? NO_FLAGS,
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: body.nonce }),
    ...provenance,
  });
}

/** "A few minutes", say the documents: https://discord.com/developers/docs/resources/message#create-message */
const NONCE_MEMORY = 5 * 60_000;

/** The message that the bot sent with the same enforced nonce a short time ago: it is given back instead of a second one. */
export function repeatedMessage(world: World, body: MessageBody): APIMessage | undefined {
  if (body.enforce_nonce !== true || body.nonce === undefined || body.nonce === null) return undefined;
  const oldest = world.clock.now() - NONCE_MEMORY;
  return [...world.messages.values()].find(
    ({ nonce, timestamp: sent }) => nonce === body.nonce && Date.parse(sent) >= oldest,
  );
}

/** An edit replaces the keys that it has. It cannot change who sees the message, and ends the loading state. */
export function editMessage(
  world: World,
  before: APIMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  const settable = (body.flags ?? 0) & (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds);
  return store(world, {
    ...before,
    ...(body.content !== undefined && { content: body.content ?? '' }),
    ...(body.embeds !== undefined && { embeds: rich(body.embeds) }),
    ...(body.components !== undefined && { components: numbered(body.components) }),
    ...((body.attachments !== undefined || files.length > 0) && {
      attachments: attach(world, body, files, before.attachments),
    }),
    flags: ((before.flags ?? 0) & ~MessageFlags.Loading) | settable,
    edited_timestamp: timestamp(world),
  });
}

export function deleteMessage(world: World, { id }: APIMessage): void {
  world.messages.delete(id);
  world.changes.announce();
}

export function isEphemeral({ flags = NO_FLAGS }: APIMessage): boolean {
  return Boolean(flags & MessageFlags.Ephemeral);
}

export function isLoading({ flags = NO_FLAGS }: APIMessage): boolean {
  return Boolean(flags & MessageFlags.Loading);
}

function store(world: World, message: APIMessage): APIMessage {
  world.messages.set(message.id, message);
  world.changes.announce();
  return message;
}

function rich(embeds: readonly APIEmbed[] | null | undefined): APIEmbed[] {
  return (embeds ?? []).map((embed) => ({
    type: EmbedType.Rich,
    ...embed,
    ...(embed.fields && { fields: embed.fields.map((field) => ({ inline: false, ...field })) }),
  }));
}

const SELECTS = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

/** Discord numbers the components that have no id, and fills in the defaults of menus. */
function numbered(
  components: readonly APIMessageTopLevelComponent[] | null | undefined,
): APIMessageTopLevelComponent[] {
  let count = 0;
  return (components ?? []).map(number);

  function number<Kind extends { type: ComponentType; id?: number }>(component: Kind): Kind {
    const id = component.id || (count += 1);
    return {
      ...(SELECTS.has(component.type) && { min_values: 1, max_values: 1 }),
      ...component,
      id,
      ...('components' in component && { components: (component.components as Kind[]).map(number) }),
      ...('accessory' in component && { accessory: number(component.accessory as Kind) }),
    };
  }
}

/** https://discord.com/developers/docs/reference#editing-message-attachments: those that are not listed again are gone. */
function attach(
  world: World,
  { attachments }: MessageBody,
  files: readonly UploadedFile[],
  before: readonly APIAttachment[],
): APIAttachment[] {
  const kept = attachments
    ? before.filter(({ id }) => attachments.some((listed) => textAt(listed, 'id') === id))
    : before;
  const added = files.map((file, index): APIAttachment => {
    const id = world.nextId();
    const path = `attachments/${id}/${file.name}`;
    world.files.set(`/cdn/${path}`, file);
    const details = attachments?.find(
      (listed) => String(textAt(listed, 'id') ?? numberAt(listed, 'id')) === String(index),
    );
    const description = textAt(details, 'description');
    return {
      id,
      filename: file.name,
      size: file.size,
      url: `${world.origin}/cdn/${path}`,
      proxy_url: `${world.origin}/media/${path}`,
      content_type: file.type || 'application/octet-stream',
      ...(description !== undefined && { description }),
    };
  });
  return [...kept, ...added];
}
