import type { SlashCommandStringOption } from '@discordjs/builders';
import { localisations, type Localised } from './everywhere.ts';

/** An option into which fans type while the command's `autocomplete` suggests values: a name, a title, a day. */
export const suggestedOption =
  (name: Localised, description: Localised, { isRequired = false }: { readonly isRequired?: boolean } = {}) =>
  (option: SlashCommandStringOption): SlashCommandStringOption =>
    option
      .setName(name.en)
      .setNameLocalizations(localisations(name))
      .setDescription(description.en)
      .setDescriptionLocalizations(localisations(description))
      .setRequired(isRequired)
      .setMaxLength(100)
      .setAutocomplete(true);
