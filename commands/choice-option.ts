import type { SlashCommandStringOption } from '@discordjs/builders';
import type { Language } from '../src/language/language.ts';
import { inLanguages, type Localised } from './everywhere.ts';

/** The names of an option's values in a language. */
export type Names<Value extends string> = (language: Language) => Readonly<Record<Value, string>>;

/** An option with a fixed list of values, named in three languages. */
export const choiceOption =
  <Value extends string>(values: readonly Value[], names: Names<Value>, name: Localised, description: Localised) =>
  (option: SlashCommandStringOption): SlashCommandStringOption =>
    inLanguages(option, name, description).addChoices(
      ...values.map((value) => ({
        name: names('en')[value],
        value,
        name_localizations: { ja: names('ja')[value], ko: names('ko')[value] },
      })),
    );
