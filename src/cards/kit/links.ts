import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Link, LinkKind } from '../../catalog/schema/link.ts';
import { countryName, languageName } from '../../language/code-names.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { limits } from './limits.ts';
import { termName } from './names.ts';
import { linkButton } from './reply.ts';

/** Links in the order of fans' interest: official pages and streaming, then reading, then databases. */
const order: readonly LinkKind[] = [
  'official',
  'streaming',
  'wikipedia',
  'agency',
  'instagram',
  'x',
  'youtube',
  'eiga',
  'kmdb',
  'tmdb',
  'imdb',
  'wikidata',
];

/** Wikipedia in a language other than the reader's comes last. */
const rank = ({ kind, language }: Link, reader: Language): number =>
  kind === 'wikipedia' && language !== reader ? order.length : order.indexOf(kind);

/**
 * "Netflix (Japan)", "Wikipedia", "Official page (Japanese)": the target of the link, and its language if it is not
 * the reader's.
 */
function labelOf({ kind, language, service, country }: Link, catalog: Catalog, reader: Language): string {
  const words = commonWords[reader];
  if (kind === 'streaming') {
    const name = termName(catalog.services, service ?? '', reader);
    return country === undefined ? name : words.qualified(name, countryName(country, reader));
  }
  const name = labels[reader].link[kind];
  return language === undefined || language === reader ? name : words.qualified(name, languageName(language, reader));
}

/** Buttons that leave Discord, the best first. */
export const linkButtons = (
  links: readonly Link[] | undefined,
  catalog: Catalog,
  reader: Language,
): APIButtonComponent[] =>
  (links ?? [])
    .toSorted((a, b) => rank(a, reader) - rank(b, reader))
    .slice(0, limits.buttonsInRow)
    .map((one) => linkButton(labelOf(one, catalog, reader), one.url));
