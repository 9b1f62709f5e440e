import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  type APIUser,
} from 'discord-api-types/v10';
import * as z from 'zod';
import type { Origin } from '../../commands/command.ts';

/** The user of an interaction: Discord puts them into `member` in servers and into `user` elsewhere. */
export function userOf(interaction: APIInteraction): APIUser | undefined {
  const member = 'member' in interaction ? interaction.member : undefined;
  const user = 'user' in interaction ? interaction.user : undefined;
  return member?.user ?? user;
}

/** A press, or the form that a press opened: both come with the message. */
export type OnMessage = APIMessageComponentInteraction | APIModalSubmitInteraction;

/** Whether the message was made for the user who pressed. Nobody asked for a digest, so it stays as it is. */
export function ownsMessage(interaction: OnMessage): boolean {
  const owner = interaction.message?.interaction_metadata?.user.id;
  return owner !== undefined && owner === userOf(interaction)?.id;
}

/** Whether the user has a permission in the channel. Discord sends every permission for administrators. */
export function hasPermission(interaction: APIInteraction, permission: bigint): boolean {
  const permissions = 'member' in interaction ? interaction.member?.permissions : undefined;
  return permissions !== undefined && (BigInt(permissions) & permission) !== 0n;
}

/** Discord's information about the bot at the place of an interaction; a door may let in interactions without it. */
const botHere = z.object({
  app_permissions: z.string().regex(/^\d+$/u).transform(BigInt).optional(),
  authorizing_integration_owners: z.record(z.string(), z.string()).optional(),
  channel: z.object({ type: z.int().optional() }).optional(),
});

const threads: ReadonlySet<number | undefined> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** The permission to write in a channel of this type. */
const sendingIn = (type: number | undefined): bigint =>
  threads.has(type) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;

/**
 * Whether the bot itself is in the server: Discord also names the server and the member where only the user has installed
 * the app, and every message of the bot there would be refused.
 */
function isServerInstalled(interaction: APIInteraction): boolean {
  const owners = botHere.safeParse(interaction).data?.authorizing_integration_owners;
  return owners === undefined || owners[String(ApplicationIntegrationType.GuildInstall)] !== undefined;
}

/** The permissions that the bot needs to write in a channel of this type on its own. */
export function postPermissions(channelType: number | undefined): bigint {
  return PermissionFlagsBits.ViewChannel | PermissionFlagsBits.EmbedLinks | sendingIn(channelType);
}

function botMayPost(interaction: APIInteraction): boolean {
  if (!('guild_id' in interaction) || interaction.guild_id === undefined) return true;
  const { app_permissions: permissions, channel } = botHere.safeParse(interaction).data ?? {};
  if (permissions === undefined) return true;
  const needed = postPermissions(channel?.type);
  return (permissions & needed) === needed;
}

/**
 * Whether an answer here can be seen by others. Where only the user has installed the app, Discord shows it to nobody else
 * unless the user may write and use such apps there.
 */
export function canBePublic(interaction: APIInteraction): boolean {
  if (!('guild_id' in interaction) || interaction.guild_id === undefined || isServerInstalled(interaction)) return true;
  const { channel } = botHere.safeParse(interaction).data ?? {};
  return (
    hasPermission(interaction, sendingIn(channel?.type)) &&
    hasPermission(interaction, PermissionFlagsBits.UseExternalApps)
  );
}

export function originOf(interaction: APIInteraction): Origin {
  return {
    user: userOf(interaction)?.id ?? '',
    channel: 'channel' in interaction ? interaction.channel?.id : undefined,
    server: 'guild_id' in interaction && isServerInstalled(interaction) ? interaction.guild_id : undefined,
    botMayPost: botMayPost(interaction),
    isAlone: 'context' in interaction && interaction.context === InteractionContextType.BotDM,
    managesChannel: hasPermission(interaction, PermissionFlagsBits.ManageChannels),
    managesServer: hasPermission(interaction, PermissionFlagsBits.ManageGuild),
  };
}
