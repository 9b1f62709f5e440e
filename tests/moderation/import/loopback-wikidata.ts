import { openSite, type LoopbackSite } from '../../web/loopback-site.ts';

type Json = Readonly<Record<string, unknown>>;

const snak = (content: unknown): Json => ({ snaktype: 'value', datavalue: { type: 'string', value: content } });

/** A statement as wbgetentities writes it. */
export function claim(value: unknown, more: { rank?: string; reference?: string; snaktype?: string } = {}): Json {
  const { rank = 'normal', reference, snaktype = 'value' } = more;
  return {
    type: 'statement',
    rank,
    mainsnak: snaktype === 'value' ? snak(value) : { snaktype },
    ...(reference === undefined ? {} : { references: [{ snaks: { P854: [snak(reference)] } }] }),
  };
}

export const time = (date: string, precision = 11): Json => ({ time: `+${date}T00:00:00Z`, precision });
export const item = (id: string): Json => ({ 'entity-type': 'item', id });

/** An item as wbgetentities writes it: empty maps are lists. */
export function entityOf(id: string, labels: Readonly<Record<string, string>>, more: Json = {}): Json {
  const written = Object.entries(labels).map(([language, value]) => [language, { language, value }] as const);
  return { type: 'item', id, labels: Object.fromEntries(written), aliases: [], claims: [], sitelinks: [], ...more };
}

export interface Wikimedia {
  readonly entities?: readonly Json[];
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
    const known = ids.map((id) => entities.find((one) => one['id'] === id) ?? { id, missing: '' });
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
