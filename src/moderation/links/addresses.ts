import type { Catalog } from '../../catalog/catalog.ts';

/** The ids of sources that a value cites, wherever in it. */
function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'sources' && Array.isArray(part) ? part.filter((id) => typeof id === 'string') : citedIn(part),
  );
}

interface MayLink {
  readonly links?: readonly { readonly url: string }[] | undefined;
  readonly picture?: { readonly page: string } | undefined;
}

const linksOf = ({ links, picture }: MayLink): string[] => [
  ...(links ?? []).map(({ url }) => url),
  ...(picture === undefined ? [] : [picture.page]),
];

/** Every address of the catalog, with the first record that has or cites it: there a moderator can mend it. */
export function addressesIn(catalog: Catalog): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const add = (url: string | undefined, record: string): void => {
    if (url !== undefined && !addresses.has(url)) addresses.set(url, record);
  };
  const linking = [...catalog.people.values(), ...catalog.series.values()];
  for (const record of linking) for (const url of linksOf(record)) add(url, record.id);
  const citing = [...linking, ...catalog.makers.values(), ...catalog.quotes.values(), ...catalog.figures.values()];
  for (const record of citing) for (const id of citedIn(record)) add(catalog.sources.get(id)?.url, record.id);
  return addresses;
}
