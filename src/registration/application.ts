import type { REST } from '@discordjs/rest';
import { OAuth2Scopes, PermissionFlagsBits, Routes } from 'discord-api-types/v10';
import * as z from 'zod';

const application = z.looseObject({ id: z.string() });

/** The application that a token belongs to. */
export const applicationOf = async (rest: REST): Promise<{ readonly id: string }> =>
  application.parse(await rest.get(Routes.currentApplication()));

/** For what the bot writes by itself: messages about what is followed. Commands need none of them. */
const permissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

const linkFor = (applicationId: string, query: Readonly<Record<string, string>>): string =>
  `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: applicationId, ...query }).toString()}`;

/** The address at which a manager adds the bot to a server. */
export const serverInstallLink = (applicationId: string): string =>
  linkFor(applicationId, {
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(permissions),
  });

/** The address at which somebody adds the bot to their own account. It works once the portal allows user installs. */
export const userInstallLink = (applicationId: string): string =>
  linkFor(applicationId, { scope: OAuth2Scopes.ApplicationsCommands, integration_type: '1' });
