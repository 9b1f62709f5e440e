import { randomInt } from 'node:crypto';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
  MessageType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIUser,
} from 'discord-api-types/v10';

/** Discord's epoch: the first second of 2015, in milliseconds. */
const epoch = 1_420_070_400_000n;

/** An id like Discord's: 18 or 19 digits with the time in the upper bits. */
export function snowflake(now = Date.now()): string {
  return String(((BigInt(now) - epoch) << 22n) | BigInt(randomInt(2 ** 22)));
}

/** The only user of a local door. */
const fan: APIUser = {
  id: '100000000000000001',
  username: 'fan',
  discriminator: '0',
  global_name: 'Fan',
  avatar: null,
};

/** The properties that every interaction in a direct message with the bot has. */
function envelope(locale: Locale) {
  const id = snowflake();
  const channel = { id: '100000000000000002', type: 1 as const, last_message_id: null, recipients: [fan] };
  return {
    id,
    application_id: '100000000000000003',
    token: `local-${id}`,
    version: 1 as const,
    user: fan,
    channel,
    channel_id: channel.id,
    app_permissions: '0',
    locale,
    context: InteractionContextType.BotDM,
    entitlements: [],
    authorizing_integration_owners: { 0: '0' },
    attachment_size_limit: 10 * 2 ** 20,
  };
}

/** A message of the fan in the channel. */
function messageIn(channelId: string, content: string): APIMessage {
  return {
    id: snowflake(),
    channel_id: channelId,
    author: fan,
    content,
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
    type: MessageType.Default,
  };
}

export type TypedOptions = readonly { readonly name: string; readonly value: string }[];

const stringOptions = (options: TypedOptions): APIApplicationCommandInteractionDataBasicOption[] =>
  options.map(({ name, value }) => ({ name, value, type: ApplicationCommandOptionType.String }));

/** `/actor name:han` as Discord sends it. */
export function commandInteraction(
  name: string,
  options: TypedOptions,
  locale: Locale,
): APIApplicationCommandInteraction {
  return {
    ...envelope(locale),
    type: InteractionType.ApplicationCommand,
    data: { id: '100000000000000004', name, type: ApplicationCommandType.ChatInput, options: stringOptions(options) },
  };
}

/** `Who is this?` on a message with this text, as Discord sends it. */
export function messageInteraction(name: string, content: string, locale: Locale): APIApplicationCommandInteraction {
  const base = envelope(locale);
  const message = messageIn(base.channel_id, content);
  return {
    ...base,
    type: InteractionType.ApplicationCommand,
    data: {
      id: '100000000000000004',
      name,
      type: ApplicationCommandType.Message,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

/** A slash command whose last option is still being typed. */
export function autocompleteInteraction(
  name: string,
  options: TypedOptions,
  locale: Locale,
): APIApplicationCommandAutocompleteInteraction {
  const sent = stringOptions(options).map((option, index) =>
    index === options.length - 1 ? { ...option, focused: true } : option,
  );
  return {
    ...envelope(locale),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { id: '100000000000000004', name, type: ApplicationCommandType.ChatInput, options: sent },
  };
}

/** A press of the button with this custom id, on a message that belongs to the user who presses it. */
export function pressInteraction(customId: string, locale: Locale): APIMessageComponentInteraction {
  const base = envelope(locale);
  return {
    ...base,
    type: InteractionType.MessageComponent,
    data: { custom_id: customId, component_type: ComponentType.Button },
    message: {
      ...messageIn(base.channel_id, ''),
      interaction_metadata: {
        id: snowflake(),
        type: InteractionType.ApplicationCommand,
        user: fan,
        authorizing_integration_owners: {},
      },
    },
  };
}

const localesByLanguage: Readonly<Record<string, Locale>> = {
  en: Locale.EnglishUS,
  ja: Locale.Japanese,
  ko: Locale.Korean,
};

/** The Discord locale for `ja`, `ko`, `en`, `en-US` …; undefined if Discord does not have it. */
export function localeFrom(text: string): Locale | undefined {
  return localesByLanguage[text] ?? Object.values(Locale).find((locale) => locale === text);
}
