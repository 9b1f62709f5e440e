import type { Catalog } from './catalog.ts';
import type { Source } from './schema/source.ts';
import type { Text } from './schema/text.ts';

/**
 * Who published a page, as each language calls them; as the page itself says where nobody wrote that down, and the site
 * where the page does not say.
 */
export function publisherOf(source: Source, { publishers }: Pick<Catalog, 'publishers'>): Text {
  const { publisher, url } = source;
  const known = publisher === undefined ? undefined : publishers.get(publisher);
  if (known !== undefined) return known.print;
  const name = publisher ?? new URL(url).hostname.replace(/^www\./u, '');
  return { en: name, ja: name, ko: name };
}
