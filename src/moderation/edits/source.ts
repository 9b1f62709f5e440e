import { createHash } from 'node:crypto';
import type { Catalog } from '../../catalog/catalog.ts';
import { pageAddress } from '../../catalog/check/page-address.ts';
import { dateMeant } from '../../catalog/date-meant.ts';
import { siteOf } from '../../catalog/publisher.ts';
import type { Source } from '../../catalog/schema/source.ts';

/** The page of an edit: one that the catalog knows, or a new one with its entry for the bibliography. */
export interface EditSource {
  readonly id: string;
  readonly url: string;
  readonly entry?: Source;
}

export type SourceFault = 'no-address' | 'no-language';

/** The most common details of the catalog's other pages on the same site. */
function usual<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
];

/** The language of a headline if its letters show it, otherwise that of the site's other pages. */
function languageOf(title: string | undefined, site: readonly Source[]): string | undefined {
  const written = title === undefined ? undefined : scripts.find(([script]) => script.test(title))?.[1];
  if (written !== undefined) return written;
  const ofSite = usual(site.map(({ language }) => language));
  if (ofSite !== undefined) return ofSite;
  return title !== undefined && /^[\p{ASCII}\p{Punctuation}]+$/u.test(title) ? 'en' : undefined;
}

/** The id of a page, from its site and a digest of its address: "natalie-mu-3fa9c1". */
function idOf(url: string, taken: ReadonlyMap<string, unknown>): string {
  const host = siteOf(url)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 40);
  const digest = createHash('sha256').update(url).digest('hex');
  const lengths = [6, 8, 12];
  const ids = lengths.map((length) => `${host}-${digest.slice(0, length)}`);
  return ids.find((id) => !taken.has(id)) ?? `${host}-${digest.slice(0, 16)}`;
}

function addressIn(line: string): string | undefined {
  if (!/^https?:\/\/\S+$/u.test(line)) return undefined;
  return URL.canParse(line) ? pageAddress(line) : undefined;
}

/** Reads a page: its address, and on the next lines its headline and its day of publication, in any order. */
export function readSource(text: string, catalog: Pick<Catalog, 'sources'>): EditSource | SourceFault {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const url = lines.map(addressIn).find((address) => address !== undefined);
  if (url === undefined) return 'no-address';
  const known = [...catalog.sources].find(([, source]) => source.url === url);
  if (known !== undefined) return { id: known[0], url };
  const others = lines.filter((line) => addressIn(line) === undefined);
  const published = others.map(dateMeantOrSaid).find((date) => date !== undefined);
  const title = others.find((line) => dateMeantOrSaid(line) === undefined);
  const site = [...catalog.sources.values()].filter((source) => siteOf(source.url) === siteOf(url));
  const language = languageOf(title, site);
  if (language === undefined) return 'no-language';
  const publisher = usual(site.map((source) => source.publisher));
  return {
    id: idOf(url, catalog.sources),
    url,
    entry: {
      ...(publisher === undefined ? {} : { publisher }),
      ...(title === undefined ? {} : { title }),
      url,
      ...(published === undefined ? {} : { published }),
      language,
    },
  };
}

const dateMeantOrSaid = (line: string): string | undefined =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(line) ? line : dateMeant(line);
