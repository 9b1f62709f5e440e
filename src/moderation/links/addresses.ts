import type { Catalog } from '../../catalog/catalog.ts';
import { citationsIn } from '../../catalog/freshness.ts';

interface MayLink {
  readonly links?: readonly { readonly url: string }[] | undefined;
  readonly picture?: { readonly page: string } | undefined;
}

const linksOf = ({ links, picture }: MayLink): string[] => [
  ...(links ?? []).map(({ url }) => url),
  ...(picture === undefined ? [] : [picture.page]),
];

/** Every address of the catalog, with the first record that has or cites it, where a moderator can correct it. */
export function addressesIn(catalog: Catalog): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const add = (url: string | undefined, record: string): void => {
    if (url !== undefined && !addresses.has(url)) addresses.set(url, record);
  };
  const linking = [...catalog.people.values(), ...catalog.series.values()];
  for (const record of linking) for (const url of linksOf(record)) add(url, record.id);
  const citing = [...linking, ...catalog.makers.values(), ...catalog.quotes.values(), ...catalog.figures.values()];
  for (const record of citing) for (const id of citationsIn(record)) add(catalog.sources.get(id)?.url, record.id);
  return addresses;
}
