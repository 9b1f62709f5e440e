import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { recordWords } from '../../language/words/record.ts';
import { plain } from './escape.ts';
import { footer } from './footer.ts';
import { sourcesLine } from './freshness.ts';

/** The details of a record: the fields that few readers need, or a sentence that says there are none. */
export interface Details {
  readonly name: string;
  readonly color: number;
  readonly fields: APIEmbedField[];
  /** Ids of the sources of the whole record. */
  readonly sources: readonly string[];
}

export function detailsEmbed(
  { name, color, fields, sources }: Details,
  catalog: Catalog,
  language: Language,
): APIEmbed {
  const words = recordWords[language];
  return {
    title: plain(words.detailsTitle(name)),
    ...(fields.length === 0 ? { description: words.nothingHere } : {}),
    color,
    fields,
    footer: footer(
      [sourcesLine(sources, catalog, language)],
      fields.map(({ value }) => value),
      language,
    ),
  };
}
