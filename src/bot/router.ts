import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  PermissionFlagsBits,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
} from 'discord-api-types/v10';
import type { Command, Context, Options, Origin } from '../../commands/command.ts';
import { noticeCard } from '../cards/kit/notice.ts';
import { parseRoute } from '../cards/kit/route.ts';
import { languageOf } from '../language/language.ts';
import type { State } from '../state/state.ts';
import type { BotResponse, HandleInteraction } from './handle-interaction.ts';
import type { Knowledge } from './knowledge.ts';
import { describeError, type Log } from './log.ts';
import { newMessage, pong, suggestionList, updatedMessage } from './respond.ts';

export interface Parts {
  readonly commands: readonly Command[];
  /** Asked once an interaction, so that a reload in the middle of an answer cannot mix two versions. */
  readonly knowledge: () => Knowledge;
  readonly state: State;
  readonly log: Log;
  readonly now: () => Date;
}

type CommandInteraction = APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction;

interface ReceivedOptions {
  readonly options: Options;
  /** The option with the cursor in it, in an autocomplete interaction. */
  readonly focused: { readonly name: string; readonly typed: string } | undefined;
}

function readOptions(interaction: CommandInteraction): ReceivedOptions {
  const options: Record<string, string | number | boolean> = {};
  let focused: ReceivedOptions['focused'];
  // A command in the menu of a message has no options of its own: its option is the message.
  if (interaction.data.type === ApplicationCommandType.Message) {
    options.message = Object.values(interaction.data.resolved.messages)[0]?.content ?? '';
  }
  if (interaction.data.type === ApplicationCommandType.ChatInput) {
    for (const option of interaction.data.options ?? []) {
      if (
        option.type === ApplicationCommandOptionType.Subcommand ||
        option.type === ApplicationCommandOptionType.SubcommandGroup
      )
        continue;
      options[option.name] = option.value;
      if ('focused' in option && option.focused) focused = { name: option.name, typed: String(option.value) };
    }
  }
  return { options, focused };
}

/**
 * Who may manage the server is taken for a moderator of the data as well: faults of an edit are shown to nobody else.
 * Administrators may do everything, and Discord sends them all permissions.
 */
function may(interaction: APIInteraction, permission: bigint): boolean {
  const permissions = 'member' in interaction ? interaction.member?.permissions : undefined;
  return permissions !== undefined && (BigInt(permissions) & permission) !== 0n;
}

function originOf(interaction: APIInteraction): Origin {
  const member = 'member' in interaction ? interaction.member : undefined;
  const user = 'user' in interaction ? interaction.user : undefined;
  return {
    user: member?.user.id ?? user?.id ?? '',
    channel: 'channel' in interaction ? interaction.channel?.id : undefined,
    server: 'guild_id' in interaction ? interaction.guild_id : undefined,
    managesChannel: may(interaction, PermissionFlagsBits.ManageChannels),
  };
}

/** The person who pressed is the one for whom the message was made; a digest, which nobody asked for, stays as it is. */
function ownsMessage(interaction: APIMessageComponentInteraction): boolean {
  const presser = interaction.member?.user.id ?? interaction.user?.id;
  const owner = interaction.message.interaction_metadata?.user.id;
  return owner !== undefined && owner === presser;
}

/** Finds who answers an interaction, and keeps every failure inside: one log line, and one polite sentence to the fan. */
export function createRouter({ commands, knowledge, state, log, now }: Parts): HandleInteraction {
  const byName = new Map(commands.map((command) => [command.data.name, command]));

  function contextOf(interaction: APIInteraction): Context {
    const locale = 'locale' in interaction ? interaction.locale : undefined;
    return {
      ...knowledge(),
      state,
      language: languageOf(locale),
      now: now(),
      origin: originOf(interaction),
      isModerator: may(interaction, PermissionFlagsBits.ManageGuild),
    };
  }

  async function execute(interaction: APIApplicationCommandInteraction): Promise<BotResponse> {
    const context = contextOf(interaction);
    const command = byName.get(interaction.data.name);
    if (command === undefined) return newMessage(noticeCard('unknownCommand', context.language));
    return newMessage(await command.execute(readOptions(interaction).options, context));
  }

  function complete(interaction: APIApplicationCommandAutocompleteInteraction): BotResponse {
    const { options, focused } = readOptions(interaction);
    const command = byName.get(interaction.data.name);
    if (focused === undefined || command?.autocomplete === undefined) return suggestionList([]);
    return suggestionList(command.autocomplete(focused.name, focused.typed, options, contextOf(interaction)));
  }

  async function press(interaction: APIMessageComponentInteraction): Promise<BotResponse> {
    const context = contextOf(interaction);
    const { data } = interaction;
    const to = data.component_type === ComponentType.StringSelect ? (data.values[0] ?? '') : data.custom_id;
    const { command, path } = parseRoute(to);
    const reply = await byName.get(command)?.press?.(path, context);
    if (reply === undefined) return newMessage(noticeCard('staleButton', context.language));
    const turns = reply.shared === true || ownsMessage(interaction);
    return turns && reply.ephemeral !== true ? updatedMessage(reply) : newMessage(reply, true);
  }

  async function route(interaction: APIInteraction): Promise<BotResponse> {
    switch (interaction.type) {
      case InteractionType.Ping:
        return pong;
      case InteractionType.ApplicationCommand:
        return execute(interaction);
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(interaction);
      case InteractionType.MessageComponent:
        return press(interaction);
      case InteractionType.ModalSubmit:
        return newMessage(noticeCard('staleButton', contextOf(interaction).language));
      default:
        // Doors let only these five in; a sixth would be a fault of ours.
        throw new Error('an interaction of an unknown type came through a door');
    }
  }

  return async (interaction) => {
    try {
      return await route(interaction);
    } catch (error) {
      log({
        level: 'error',
        event: 'answer failed',
        interaction: interaction.id,
        asked: nameOf(interaction),
        error: describeError(error),
      });
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
        return { ...suggestionList([]), instead: 'broken' };
      const language = languageOf('locale' in interaction ? interaction.locale : undefined);
      return { ...newMessage(noticeCard('broken', language)), instead: 'broken' };
    }
  };
}

/** The command or custom id, for the log: never what the fan typed. */
function nameOf(interaction: APIInteraction): string {
  if (interaction.type === InteractionType.Ping) return 'ping';
  return 'name' in interaction.data ? `/${interaction.data.name}` : interaction.data.custom_id;
}
