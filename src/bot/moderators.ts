import { PermissionFlagsBits, type APIInteraction } from 'discord-api-types/v10';
import * as z from 'zod';
import { hasPermission, userOf } from './origin.ts';

/** The people who look after the data. Anybody can make a server and manage it, so the operator names theirs. */
export interface Moderators {
  /** Everybody who may manage this server is a moderator there. */
  readonly homeServer: string | undefined;
  /** The ids of users who are moderators everywhere, and of roles whose members are, in the server of the role. */
  readonly named: ReadonlySet<string>;
}

export const noModerators: Moderators = { homeServer: undefined, named: new Set() };

/** Discord sends the roles of every member; the doors also let in members without any. */
const withRoles = z.object({ member: z.object({ roles: z.array(z.string()) }) });

/** Whether the user of an interaction sees reports, gaps, edits and faults of the data. */
export function isModerator(interaction: APIInteraction, { homeServer, named }: Moderators): boolean {
  const user = userOf(interaction)?.id;
  if (user !== undefined && named.has(user)) return true;
  if (withRoles.safeParse(interaction).data?.member.roles.some((role) => named.has(role)) === true) return true;
  const server = 'guild_id' in interaction ? interaction.guild_id : undefined;
  return server !== undefined && server === homeServer && hasPermission(interaction, PermissionFlagsBits.ManageGuild);
}
