import { lengthOf, sum } from './length.ts';
import type { Localizations } from './names.ts';

/** A command, a subcommand, an option or a choice. */
export interface Sizeable {
  readonly name: string;
  readonly name_localizations?: Localizations | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: Localizations | null | undefined;
  readonly value?: string | number;
  readonly options?: readonly Sizeable[] | undefined;
  readonly choices?: readonly Sizeable[] | undefined;
}

/**
 * The sum that may not exceed 8000: name, description and value over all levels; of the localisations only the longest of
 * each field counts. https://discord.com/developers/docs/interactions/application-commands#slash-commands
 */
export function sizeOf(part: Sizeable): number {
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    String(part.value ?? '').length +
    sum([...(part.options ?? []), ...(part.choices ?? [])].map(sizeOf))
  );
}

function longest(text: string | undefined, localizations: Localizations | null | undefined): number {
  return Math.max(...[text, ...Object.values(localizations ?? {})].map(lengthOf));
}
