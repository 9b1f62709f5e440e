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
import type { Asking, Command, Options, Whereabouts } from '../../commands/command.ts';
import { noticeCard } from '../cards/notice.ts';
import { parseRoute } from '../cards/route.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { languageOf } from '../language/language.ts';
import type { Community } from '../community/community.ts';
import type { Asker } from '../questions/asker.ts';
import type { Search } from '../search/answer.ts';
import type { Answer, Answered } from './bot.ts';
import { describeError, type Log } from './log.ts';
import { newMessage, pong, suggestionList, updatedMessage } from './respond.ts';

/** One version of the data with its index. */
export interface World {
  readonly catalog: Catalog;
  readonly search: Search;
  readonly questions: Asker;
  /** Why the newest edit of the data is not served: `file:line:column field: what is wrong`, one a line. Empty when it is. */
  readonly faults: readonly string[];
}

export interface Parts {
  readonly commands: readonly Command[];
  /** Asked once an interaction, so that a reload in the middle of an answer cannot mix two versions. */
  readonly world: () => World;
  readonly community: Community;
  readonly log: Log;
  readonly now: () => Date;
}

type CommandInteraction = APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction;

interface Given {
  readonly options: Options;
  /** The option with the cursor in it, in an autocomplete interaction. */
  readonly focused: { readonly name: string; readonly typed: string } | undefined;
}

function given(interaction: CommandInteraction): Given {
  const options: Record<string, string | number | boolean> = {};
  let focused: Given['focused'];
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

function whereabouts(interaction: APIInteraction): Whereabouts {
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
export function createRouter({ commands, world, community, log, now }: Parts): Answer {
  const byName = new Map(commands.map((command) => [command.data.name, command]));

  function asking(interaction: APIInteraction): Asking {
    const locale = 'locale' in interaction ? interaction.locale : undefined;
    return {
      ...world(),
      community,
      language: languageOf(locale),
      now: now(),
      from: whereabouts(interaction),
      isModerator: may(interaction, PermissionFlagsBits.ManageGuild),
    };
  }

  async function execute(interaction: APIApplicationCommandInteraction): Promise<Answered> {
    const context = asking(interaction);
    const command = byName.get(interaction.data.name);
    if (command === undefined) return newMessage(noticeCard('unknownCommand', context.language));
    return newMessage(await command.execute(given(interaction).options, context));
  }

  function complete(interaction: APIApplicationCommandAutocompleteInteraction): Answered {
    const { options, focused } = given(interaction);
    const command = byName.get(interaction.data.name);
    if (focused === undefined || command?.autocomplete === undefined) return suggestionList([]);
    return suggestionList(command.autocomplete(focused.name, focused.typed, options, asking(interaction)));
  }

  async function press(interaction: APIMessageComponentInteraction): Promise<Answered> {
    const context = asking(interaction);
    const { data } = interaction;
    const to = data.component_type === ComponentType.StringSelect ? (data.values[0] ?? '') : data.custom_id;
    const { command, path } = parseRoute(to);
    const reply = await byName.get(command)?.press?.(path, { ...context, title: interaction.message.embeds[0]?.author?.name });
    if (reply === undefined) return newMessage(noticeCard('staleButton', context.language));
    const turns = reply.shared === true || ownsMessage(interaction);
    return turns && reply.ephemeral !== true ? updatedMessage(reply) : newMessage(reply, true);
  }

  async function route(interaction: APIInteraction): Promise<Answered> {
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
        return newMessage(noticeCard('staleButton', asking(interaction).language));
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
