import { Locale } from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { lengthOf } from './length.ts';

/** A text in several languages, by locale. */
export type Localizations = Readonly<Record<string, string | null | undefined>>;

export interface Named {
  readonly name: string;
  readonly name_localizations?: Localizations | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: Localizations | null | undefined;
}

// https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
// Devanagari and Thai stand in the rule because their vowel signs are no letters (\p{L}) to Unicode.
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const DESCRIPTION = 100;
const LOCALES = new Set<string>(Object.values(Locale));

/** Names of slash commands and options, localised ones too. Letters without case (Han, Kana, Hangul, Arabic) are always right. */
export function* nameRules(part: Named, path: string): Violations {
  const names = [[`${path}/name`, part.name], ...localised(part, 'name', path)] as const;
  for (const [place, name] of names) {
    if (!NAME.test(name)) yield broken(place, `"${name}" breaks the rule for names: 1 to 32 letters, digits, - _ '`);
    else if (name !== name.toLowerCase()) yield broken(place, `"${name}" must be in lower case`);
  }
}

/** The schema would let a command without a description pass. */
export function* descriptionRules(part: Named, path: string): Violations {
  const length = lengthOf(part.description);
  if (length < 1 || length > DESCRIPTION) {
    yield broken(`${path}/description`, `a description has 1 to ${DESCRIPTION} characters, not ${length}`);
  }
  yield* localeRules(part, path);
}

/** https://discord.com/developers/docs/reference#locales: there is no bare `en`, `es`, `pt` or `zh`. */
export function* localeRules(part: Named, path: string): Violations {
  for (const key of ['name', 'description'] as const) {
    for (const locale of Object.keys(part[`${key}_localizations`] ?? {})) {
      if (!LOCALES.has(locale)) yield broken(`${path}/${key}_localizations`, `"${locale}" is not a locale of Discord`);
    }
  }
}

export function localised(part: Named, key: 'name' | 'description', path: string): [path: string, text: string][] {
  return Object.entries(part[`${key}_localizations`] ?? {}).flatMap(([locale, text]) =>
    typeof text === 'string' ? [[`${path}/${key}_localizations/${locale}`, text]] : [],
  );
}
