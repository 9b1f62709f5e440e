import type { Catalog } from './catalog.ts';
import type { Source } from './schema/source.ts';
import type { Text } from './schema/text.ts';

/** The site of an address, without "www.": "example.org". */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./u, '');

/** The publisher's name in each language. Without an entry, the name as printed on the page, or else the site. */
export function publisherOf(source: Source, { publishers }: Pick<Catalog, 'publishers'>): Text {
  const { publisher, url } = source;
  const known = publisher === undefined ? undefined : publishers.get(publisher);
  if (known !== undefined) return known.print;
  const name = publisher ?? siteOf(url);
  return { en: name, ja: name, ko: name };
}
