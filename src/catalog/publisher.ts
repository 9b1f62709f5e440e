import type { Catalog } from './catalog.ts';
import type { Source } from './schema/source.ts';
import type { Text } from './schema/text.ts';

/**
 * The publisher's name in each language. Without an entry, it is the name as the page prints it; if the page has none,
 * the site.
 */
export function publisherOf(source: Source, { publishers }: Pick<Catalog, 'publishers'>): Text {
  const { publisher, url } = source;
  const known = publisher === undefined ? undefined : publishers.get(publisher);
  if (known !== undefined) return known.print;
  const name = publisher ?? new URL(url).hostname.replace(/^www\./u, '');
  return { en: name, ja: name, ko: name };
}
