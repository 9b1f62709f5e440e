import type {
  APIApplicationCommandInteractionDataOption,
  APIInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  Locale,
} from 'discord-api-types/v10';
import { commandType, componentType, interactionType, optionType } from './discord.ts';
import { bot, channelOf, guildId, users, type Persona, type Scene } from './scene.ts';
import { snowflake } from './snowflake.ts';
import type { Invocable, MessageCommand } from './slash/invocable.ts';
import type { SentOption } from './slash/read.ts';

/** The user, the place and the locale of an interaction. */
export interface Circumstances {
  readonly scene: Scene;
  readonly locale: string;
}

/** The permissions of every member of a new server; among others: view channels, send messages, use commands. */
const memberPermissions = 2_248_473_465_835_073n;
/** MANAGE_CHANNELS, MANAGE_GUILD and MANAGE_MESSAGES: https://discord.com/developers/docs/topics/permissions */
const managing = (1n << 4n) | (1n << 5n) | (1n << 13n);

const permissionsOf = (persona: Persona): string =>
  String(persona === 'manager' ? memberPermissions | managing : memberPermissions);

/** Discord names the member in a server, and the user in a direct message. */
function surroundings(scene: Scene) {
  const user = users[scene.persona];
  const channelId = channelOf(scene);
  if (scene.place === 'direct')
    return {
      user,
      channel_id: channelId,
      channel: { id: channelId, type: 1, last_message_id: null, recipients: [user] },
      app_permissions: '0',
      context: 1,
      authorizing_integration_owners: { 0: '0' },
    };
  const permissions = permissionsOf(scene.persona);
  return {
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    channel_id: channelId,
    channel: { id: channelId, type: 0, guild_id: guildId, name: 'ask-hanryu', permissions },
    member: {
      user,
      roles: [],
      joined_at: '2026-01-01T00:00:00.000000+00:00',
      deaf: false,
      mute: false,
      flags: 0,
      permissions,
    },
    app_permissions: permissionsOf('fan'),
    context: 0,
    authorizing_integration_owners: { 0: guildId },
  };
}

/**
 * An interaction as Discord sends it. The enumerations of discord-api-types would bring all of Discord into the bundle,
 * so its types do not check these literals; tests/doors/preview/interactions.test.ts does.
 */
function interaction(type: number, { scene, locale }: Circumstances, body: object): APIInteraction {
  const id = snowflake();
  return {
    id,
    application_id: bot.id,
    token: `preview-${id}`,
    version: 1,
    type,
    ...surroundings(scene),
    locale: locale as Locale,
    entitlements: [],
    attachment_size_limit: 10 * 2 ** 20,
    ...body,
  } as APIInteraction;
}

/** The option with the cursor in it is marked. Its value is the text typed so far, for any type of option. */
function asData(option: SentOption): APIApplicationCommandInteractionDataOption {
  const { name, type, value, isFocused } = option;
  return { name, type, value, ...(isFocused ? { focused: true } : {}) };
}

const commandId = '100000000000000020';

function commandData(invocable: Invocable, options: readonly SentOption[]) {
  const [, ...subcommands] = invocable.path;
  const nested = subcommands.reduceRight<APIApplicationCommandInteractionDataOption[]>((inner, name, index) => {
    const type = index === subcommands.length - 1 ? optionType.subcommand : optionType.subcommandGroup;
    // A number that the types take for any type of option, see `interaction`.
    return [{ name, type, options: inner } as APIApplicationCommandInteractionDataOption];
  }, options.map(asData));
  return { id: commandId, type: commandType.slash, name: invocable.path[0], options: nested };
}

export const commandInteraction = (
  invocable: Invocable,
  options: readonly SentOption[],
  circumstances: Circumstances,
): APIInteraction => interaction(interactionType.command, circumstances, { data: commandData(invocable, options) });

export const autocompleteInteraction = (
  invocable: Invocable,
  options: readonly SentOption[],
  circumstances: Circumstances,
): APIInteraction =>
  interaction(interactionType.autocomplete, circumstances, { data: commandData(invocable, options) });

/** A command from the menu of a message. */
export const messageInteraction = (
  { name }: MessageCommand,
  message: APIMessage,
  circumstances: Circumstances,
): APIInteraction =>
  interaction(interactionType.command, circumstances, {
    data: {
      id: commandId,
      type: commandType.message,
      name,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  });

/** A button, or a menu with the values chosen in it. */
export interface Press {
  readonly customId: string;
  readonly values?: readonly string[];
  /** The values are channels of the server. */
  readonly areChannels?: true;
}

/**
 * Discord's data about the chosen channels:
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure
 */
const chosenChannels = (ids: readonly string[]) => ({
  channels: Object.fromEntries(
    ids.map((id) => [id, { id, type: 0, name: 'ask-hanryu', permissions: permissionsOf('manager') }]),
  ),
});

function pressData({ customId, values, areChannels }: Press) {
  if (values === undefined) return { custom_id: customId, component_type: componentType.button };
  if (areChannels !== true) return { custom_id: customId, component_type: componentType.stringSelect, values };
  return {
    custom_id: customId,
    component_type: componentType.channelSelect,
    values,
    resolved: chosenChannels(values),
  };
}

export function pressInteraction(press: Press, message: APIMessage, circumstances: Circumstances): APIInteraction {
  return interaction(interactionType.component, circumstances, { data: pressData(press), message });
}

/** The filled-in values by custom id. */
export type FilledForm = ReadonlyMap<string, string>;

/** A form that was filled in and sent; the message is the one whose button opened it. */
export function formInteraction(
  modal: APIModalInteractionResponseCallbackData,
  filled: FilledForm,
  message: APIMessage | undefined,
  circumstances: Circumstances,
): APIInteraction {
  const components = modal.components.flatMap((component, index) => {
    if (component.type !== componentType.label || !('custom_id' in component.component)) return [];
    const { type, custom_id: id } = component.component;
    const value = filled.get(id) ?? '';
    const submitted = type === componentType.stringSelect ? { values: value === '' ? [] : [value] } : { value };
    return [
      { type: component.type, id: 2 * index + 1, component: { type, id: 2 * index + 2, custom_id: id, ...submitted } },
    ];
  });
  return interaction(interactionType.form, circumstances, {
    data: { custom_id: modal.custom_id, components },
    ...(message === undefined ? {} : { message }),
  });
}
