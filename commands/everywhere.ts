import { SlashCommandBuilder, type SharedNameAndDescription } from '@discordjs/builders';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { Language } from '../src/language/language.ts';

/** A name or description in three languages. Discord shows the default, English, for `en-GB` and `en-US`. */
export type Localised = Readonly<Record<Language, string>>;

export const localisations = ({ ja, ko }: Localised): { ja: string; ko: string } => ({ ja, ko });

/** Names and describes a command or an option in three languages. */
export function inLanguages<Named extends SharedNameAndDescription>(
  named: Named,
  name: Localised,
  description: Localised,
): Named {
  return named
    .setName(name.en)
    .setNameLocalizations(localisations(name))
    .setDescription(description.en)
    .setDescriptionLocalizations(localisations(description));
}

/**
 * A slash command that works in servers, in direct messages with the bot, and anywhere as a user-installed app.
 * Both lists are set explicitly, because a bulk PUT without them enables servers only.
 */
export function everywhereCommand(name: Localised, description: Localised): SlashCommandBuilder {
  return inLanguages(new SlashCommandBuilder(), name, description)
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
}
