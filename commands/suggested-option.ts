import type { SlashCommandStringOption } from '@discordjs/builders';
import { inLanguages, type Localised } from './everywhere.ts';

/** An option into which fans type while the command's `autocomplete` suggests values: a name, a title, a day. */
export const suggestedOption =
  (name: Localised, description: Localised, { isRequired = false }: { readonly isRequired?: boolean } = {}) =>
  (option: SlashCommandStringOption): SlashCommandStringOption =>
    inLanguages(option, name, description).setRequired(isRequired).setMaxLength(100).setAutocomplete(true);
