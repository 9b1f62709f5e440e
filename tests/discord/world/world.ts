import {
  InteractionContextType,
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  type Locale,
  type RESTGetCurrentApplicationResult,
} from 'discord-api-types/v10';
import type { UploadedFile } from '../wire/request.ts';
import type { Clock } from './clock.ts';
import {
  makeApplication,
  makeDirectMessages,
  makeGroup,
  makeGuild,
  makeTextChannel,
  makeUser,
  type Channel,
  type Guild,
} from './entities.ts';
import type { LiveInteraction } from './interactions.ts';
import { snowflakes } from './snowflake.ts';
import { changes, type Changes } from './waiting.ts';

/** Where a person is: a channel of a server, a conversation with the bot, or one with other people. */
export interface Place {
  readonly context: InteractionContextType;
  readonly channel: Channel;
  readonly guild?: Guild;
}

/** All that the loopback knows; plain maps, for tests to look into. */
export interface World {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly clock: Clock;
  readonly changes: Changes;
  readonly nextId: () => string;
  readonly bot: APIUser;
  readonly application: RESTGetCurrentApplicationResult;
  readonly users: Map<string, APIUser>;
  readonly guilds: Map<string, Guild>;
  /** The servers that the bot is a member of; in the others only a user has installed it. */
  readonly joined: Set<string>;
  readonly channels: Map<string, Channel>;
  /** By guild id, or 'global'. */
  readonly commands: Map<string, readonly APIApplicationCommand[]>;
  readonly messages: Map<string, APIMessage>;
  /** By token. */
  readonly interactions: Map<string, LiveInteraction>;
  /** What was uploaded, by the path that it is served under. */
  readonly files: Map<string, UploadedFile>;
}

export function createWorld(origin: string, clock: Clock, verifyKey: string): World {
  const nextId = snowflakes(clock);
  const bot = makeUser(nextId(), 'loopback-bot', true);
  const owner = makeUser(nextId(), 'owner');
  return {
    origin,
    clock,
    changes: changes(),
    nextId,
    bot,
    application: makeApplication(bot, owner, verifyKey),
    users: new Map([bot, owner].map((user) => [user.id, user])),
    guilds: new Map(),
    joined: new Set(),
    channels: new Map(),
    commands: new Map(),
    messages: new Map(),
    interactions: new Map(),
    files: new Map(),
  };
}

export interface GuildOptions {
  readonly name?: string;
  readonly locale?: Locale;
  /** False: the bot is no member here, only a user brought it along. */
  readonly joined?: boolean;
}

export function addGuild(
  world: World,
  { name = 'Loopback guild', locale = 'en-US' as Locale, joined = true }: GuildOptions = {},
): Required<Place> {
  const id = world.nextId();
  const channel = makeTextChannel(world.nextId(), id, 'general');
  const ownerId = world.application.owner?.id ?? world.nextId();
  const guild = makeGuild({ id, name, ownerId, locale }, channel, world.bot, timestamp(world));
  world.guilds.set(id, guild);
  world.channels.set(channel.id, channel);
  if (joined) world.joined.add(id);
  return { context: InteractionContextType.Guild, guild, channel };
}

/** The conversation between a user and the bot; there is only one. */
export function directMessages(world: World, user: APIUser): Place {
  const isTheirs = (channel: Channel) =>
    'recipients' in channel && channel.recipients?.length === 1 && channel.recipients[0]?.id === user.id;
  const channel = [...world.channels.values()].find(isTheirs) ?? makeDirectMessages(world.nextId(), user);
  world.channels.set(channel.id, channel);
  return { context: InteractionContextType.BotDM, channel };
}

/** A conversation of people without the bot, where a user can call it all the same. */
export function privateGroup(world: World, users: APIUser[]): Place {
  const channel = makeGroup(world.nextId(), users);
  world.channels.set(channel.id, channel);
  return { context: InteractionContextType.PrivateChannel, channel };
}

export function timestamp({ clock }: World): string {
  return new Date(clock.now()).toISOString();
}
