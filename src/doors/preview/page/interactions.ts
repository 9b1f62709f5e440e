import type {
  APIApplicationCommandInteractionDataOption,
  APIInteraction,
  APIMessage,
  APIUser,
  Locale,
} from 'discord-api-types/v10';
import { componentType, interactionType, optionType } from './discord.ts';
import { snowflake } from './snowflake.ts';
import type { Invocable } from './slash/invocable.ts';
import type { SentOption } from './slash/read.ts';

export const fan: APIUser = {
  id: '100000000000000001',
  username: 'fan',
  discriminator: '0',
  global_name: 'Fan',
  avatar: null,
};

export const bot: APIUser = {
  id: '100000000000000003',
  username: 'Hanryu',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};

export const guildId = '100000000000000010';
export const channelId = '100000000000000011';

/** An ordinary member's permissions and "manage server": whoever sees the preview keeps the data, and /about shows its faults. */
const memberPermissions = String(2_248_473_465_835_073n | (1n << 5n));

/** What every interaction in a server carries. */
function envelope(locale: string) {
  const id = snowflake();
  return {
    id,
    application_id: bot.id,
    token: `preview-${id}`,
    version: 1,
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    channel_id: channelId,
    channel: { id: channelId, type: 0, guild_id: guildId, name: 'ask-hanryu', permissions: memberPermissions },
    member: {
      user: fan,
      roles: [],
      joined_at: '2026-01-01T00:00:00.000000+00:00',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: memberPermissions,
    },
    app_permissions: memberPermissions,
    locale: locale as Locale,
    context: 0,
    entitlements: [],
    authorizing_integration_owners: { 0: guildId },
    attachment_size_limit: 10 * 2 ** 20,
  };
}

/** The option with the cursor in it is marked; the client sends what is typed so far, whatever the option's type. */
function asData(option: SentOption): APIApplicationCommandInteractionDataOption {
  const { name, type, value, isFocused } = option;
  return { name, type, value, ...(isFocused ? { focused: true } : {}) };
}

/** A message as it was typed, somebody else's. */
function messageData(name: string | undefined, content: string) {
  const id = snowflake();
  const author = { ...fan, id: '100000000000000005', username: 'friend', global_name: 'Friend' };
  const message = { id, channel_id: channelId, author, content, type: 0, embeds: [], attachments: [], components: [] };
  return { id: '100000000000000020', type: 3, name, target_id: id, resolved: { messages: { [id]: message } } };
}

function commandData(invocable: Invocable, options: readonly SentOption[]) {
  if (invocable.isOfMessage) return messageData(invocable.path[0], String(options[0]?.value ?? ''));
  const [, ...subcommands] = invocable.path;
  const given = options.map(asData);
  const nested = subcommands.reduceRight<APIApplicationCommandInteractionDataOption[]>((inner, name, index) => {
    const type = index === subcommands.length - 1 ? optionType.subcommand : optionType.subcommandGroup;
    return [{ name, type, options: inner } as APIApplicationCommandInteractionDataOption];
  }, given);
  return { id: '100000000000000020', type: 1, name: invocable.path[0], options: nested };
}

export function commandInteraction(
  invocable: Invocable,
  options: readonly SentOption[],
  locale: string,
): APIInteraction {
  return {
    ...envelope(locale),
    type: interactionType.command,
    data: commandData(invocable, options),
  } as unknown as APIInteraction;
}

export function autocompleteInteraction(
  invocable: Invocable,
  options: readonly SentOption[],
  locale: string,
): APIInteraction {
  return {
    ...envelope(locale),
    type: interactionType.autocomplete,
    data: commandData(invocable, options),
  } as unknown as APIInteraction;
}

/** What was pressed: a button, or a menu with what was chosen in it. */
export interface Press {
  readonly customId: string;
  readonly values?: readonly string[];
}

export function pressInteraction(press: Press, message: APIMessage, locale: string): APIInteraction {
  const data =
    press.values === undefined
      ? { custom_id: press.customId, component_type: componentType.button }
      : { custom_id: press.customId, component_type: componentType.stringSelect, values: press.values };
  return { ...envelope(locale), type: interactionType.component, data, message } as unknown as APIInteraction;
}
