import {
  ApplicationCommandOptionType,
  ComponentType,
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type APIInteractionDataResolved,
  type APIUser,
} from 'discord-api-types/v10';
import { EVERYONE, makeMember } from '../world/entities.ts';
import type { Place, World } from '../world/world.ts';
import { NotPossible } from './not-possible.ts';

/** A file that a person attaches; the content does not matter to a bot, which gets only its address. */
export interface OfferedFile {
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly content_type?: string;
}

type Kind = 'user' | 'role' | 'channel' | 'mentionable';

const KIND_OF_OPTION = new Map<number, Kind>([
  [ApplicationCommandOptionType.User, 'user'],
  [ApplicationCommandOptionType.Role, 'role'],
  [ApplicationCommandOptionType.Channel, 'channel'],
  [ApplicationCommandOptionType.Mentionable, 'mentionable'],
]);

const KIND_OF_SELECT = new Map<number, Kind>([
  [ComponentType.UserSelect, 'user'],
  [ComponentType.RoleSelect, 'role'],
  [ComponentType.ChannelSelect, 'channel'],
  [ComponentType.MentionableSelect, 'mentionable'],
]);

/** Collects what `resolved` has to say about the ids in an interaction. */
export interface Resolver {
  readonly resolved: APIInteractionDataResolved;
  option(option: APIApplicationCommandInteractionDataOption): void;
  select(type: ComponentType, id: string): void;
  user(user: APIUser): void;
  /** Returns the id that the file got. */
  file(file: OfferedFile): string;
}

export function resolver(world: World, place: Place): Resolver {
  const resolved: APIInteractionDataResolved = {};

  function find(kind: Kind | undefined, id: string): void {
    if (kind === undefined) return;
    const user = world.users.get(id);
    const role = place.guild?.roles.find((one) => one.id === id);
    const channel = place.guild && world.channels.get(id);
    if (user && (kind === 'user' || kind === 'mentionable')) addUser(user);
    else if (role && (kind === 'role' || kind === 'mentionable')) (resolved.roles ??= {})[id] = role;
    else if (channel && kind === 'channel') {
      const found = { id, type: channel.type, name: channel.name, permissions: EVERYONE, app_permissions: EVERYONE };
      resolved.channels = { ...resolved.channels, [id]: found };
    } else throw new NotPossible(`there is no ${kind} ${id} here`);
  }

  function addUser(user: APIUser): void {
    (resolved.users ??= {})[user.id] = user;
    if (place.guild) (resolved.members ??= {})[user.id] = { ...makeMember(), permissions: EVERYONE };
  }

  return {
    resolved,
    user: addUser,
    select: (type, id) => find(KIND_OF_SELECT.get(type), id),
    option(option) {
      if ('options' in option) for (const inner of option.options ?? []) this.option(inner);
      else if ('value' in option) find(KIND_OF_OPTION.get(option.type), String(option.value));
    },
    file({ filename, size, content_type = 'application/octet-stream' }) {
      const id = world.nextId();
      const address = `${world.origin}/cdn/ephemeral-attachments/${id}/${filename}`;
      const file: APIAttachment = {
        id,
        filename,
        size,
        content_type,
        url: address,
        proxy_url: address,
        ephemeral: true,
      };
      (resolved.attachments ??= {})[id] = file;
      return id;
    },
  };
}
