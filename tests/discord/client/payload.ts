import {
  InteractionContextType,
  type APIAuthorizingIntegrationOwnersMap,
  type APIMessage,
  type APIUser,
  type InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import { EVERYONE, makeMember } from '../world/entities.ts';
import type { Interaction } from '../world/interactions.ts';
import type { Place, World } from '../world/world.ts';

/** What the client knows about its owner. */
export interface Person {
  readonly user: APIUser;
  readonly locale: Locale;
  readonly installed: 'guild' | 'user' | 'both';
  readonly permissions: string | undefined;
}

/** What a person does: the part of the payload that differs from interaction to interaction. */
export interface Act {
  readonly type: Exclude<InteractionType, InteractionType.Ping>;
  readonly data: unknown;
  /** Present only if the interaction comes from a message: discord.js looks for the key. */
  readonly message?: APIMessage;
}

const ATTACHMENT_SIZE = 10 * 2 ** 20;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object */
export function payloadOf(world: World, person: Person, place: Place, { type, data, message }: Act): Interaction {
  const { guild, channel, context } = place;
  const id = world.nextId();
  const member = { ...makeMember(), user: person.user, permissions: permissionsOf(person), deaf: false, mute: false };
  return {
    id,
    application_id: world.application.id,
    type,
    data,
    token: Buffer.from(`interaction:${id}`).toString('base64url'),
    version: 1,
    channel_id: channel.id,
    channel,
    context,
    locale: person.locale,
    entitlements: [],
    // The buttons of a message stay with the one who brought it here, whoever presses them.
    authorizing_integration_owners:
      message?.interaction_metadata?.authorizing_integration_owners ?? ownersOf(person, place, world),
    app_permissions: EVERYONE,
    attachment_size_limit: ATTACHMENT_SIZE,
    ...(message && { message }),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.preferred_locale, features: [] },
          guild_locale: guild.preferred_locale,
          member,
        }
      : { user: person.user }),
  } as Interaction;
}

export function permissionsOf({ permissions = EVERYONE }: Person): string {
  return permissions;
}

/** Key 0: the server that has the application (or "0" in its direct messages); key 1: the person who has it. */
export function ownersOf(
  { installed, user }: Person,
  { guild, context }: Place,
  { joined }: World,
): APIAuthorizingIntegrationOwnersMap {
  const isInDirectMessages = context === InteractionContextType.BotDM;
  const server = guild && joined.has(guild.id) ? guild.id : isInDirectMessages ? '0' : undefined;
  return {
    ...(installed !== 'user' && server !== undefined && { 0: server }),
    ...(installed !== 'guild' && { 1: user.id }),
  };
}
