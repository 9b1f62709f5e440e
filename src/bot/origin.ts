import { PermissionFlagsBits, type APIInteraction, type APIUser } from 'discord-api-types/v10';
import type { Origin } from '../../commands/command.ts';

/** The user of an interaction: Discord puts them into `member` in servers and into `user` elsewhere. */
export function userOf(interaction: APIInteraction): APIUser | undefined {
  const member = 'member' in interaction ? interaction.member : undefined;
  const user = 'user' in interaction ? interaction.user : undefined;
  return member?.user ?? user;
}

/** Whether the user has a permission in the channel. Discord sends every permission for administrators. */
export function hasPermission(interaction: APIInteraction, permission: bigint): boolean {
  const permissions = 'member' in interaction ? interaction.member?.permissions : undefined;
  return permissions !== undefined && (BigInt(permissions) & permission) !== 0n;
}

export function originOf(interaction: APIInteraction): Origin {
  return {
    user: userOf(interaction)?.id ?? '',
    channel: 'channel' in interaction ? interaction.channel?.id : undefined,
    server: 'guild_id' in interaction ? interaction.guild_id : undefined,
    managesChannel: hasPermission(interaction, PermissionFlagsBits.ManageChannels),
    managesServer: hasPermission(interaction, PermissionFlagsBits.ManageGuild),
  };
}
