import { openSite, type LoopbackSite } from '../../web/loopback-site.ts';
import type { Json } from './wikibase-json.ts';

export interface Wikimedia {
  readonly entities?: readonly Json[];
  /** Items that were merged into others, by their old ids. */
  readonly redirects?: Readonly<Record<string, string>>;
  /** What wbsearchentities finds. */
  readonly search?: readonly Json[];
  /** The items that the search for statements finds. */
  readonly works?: readonly string[];
  /** The credit of every file: its author as HTML, and its licence. */
  readonly image?: { readonly author: string; readonly licence: string };
  /** Answers that come first: a status with headers, and a body. */
  readonly faults?: { status: number; headers?: Record<string, string>; body: string }[];
}

/** Wikidata and Commons on the loopback, in the shapes of https://www.wikidata.org/w/api.php. */
export function openWikimedia({
  entities = [],
  redirects = {},
  search = [],
  works = [],
  image,
  faults = [],
}: Wikimedia): Promise<LoopbackSite> {
  const answer = (query: URLSearchParams): Json => {
    if (query.get('action') === 'wbsearchentities') return { search, success: 1 };
    if (query.get('list') === 'search') return { query: { search: works.map((title) => ({ ns: 0, title })) } };
    if (query.get('prop') === 'imageinfo') {
      const page = `https://commons.wikimedia.org/wiki/${encodeURIComponent(query.get('titles') ?? '')}`;
      const extmetadata = { Artist: { value: image?.author }, LicenseShortName: { value: image?.licence } };
      return {
        query: {
          pages:
            image === undefined
              ? { '-1': { missing: '' } }
              : { 1: { imageinfo: [{ descriptionurl: page, extmetadata }] } },
        },
      };
    }
    const ids = (query.get('ids') ?? '').split('|');
    // The key is the id that was asked for, also where the item inside has another one.
    const known = ids.map((id) => entities.find((one) => one['id'] === (redirects[id] ?? id)) ?? { id, missing: '' });
    return { entities: Object.fromEntries(known.map((one, at) => [ids[at] ?? '', one])), success: 1 };
  };
  return openSite((request, response) => {
    const fault = faults.shift();
    if (fault !== undefined) {
      response.writeHead(fault.status, fault.headers).end(fault.body);
      return;
    }
    const { searchParams } = new URL(request.url ?? '', 'http://loopback');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(searchParams)));
  });
}
