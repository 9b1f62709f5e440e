import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { Language } from '../src/language/language.ts';

/** A name or description in the three languages; Discord's locales `en-GB` and `en-US` fall back to each other, so English needs none. */
type Localised = Readonly<Record<Language, string>>;

export const localisations = ({ ja, ko }: Localised): { ja: string; ko: string } => ({ ja, ko });

/**
 * A slash command that works in servers, in direct messages with the bot, and as a user-installed app anywhere.
 * Both lists are set here because Discord's default for a bulk PUT is servers only.
 */
export function everywhereCommand(name: Localised, description: Localised): SlashCommandBuilder {
  return new SlashCommandBuilder()
    .setName(name.en)
    .setNameLocalizations(localisations(name))
    .setDescription(description.en)
    .setDescriptionLocalizations(localisations(description))
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
}
