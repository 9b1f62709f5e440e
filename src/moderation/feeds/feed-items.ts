import { Parser } from 'htmlparser2';
import { plainText } from './plain-text.ts';

/** An article as a feed of RSS 0.9 to 2.0, RDF or Atom announces it. */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly summary: string;
  readonly published: Date | undefined;
}

type Field = 'title' | 'link' | 'id' | 'summary' | 'published';

const fieldNames: ReadonlyMap<string, Field> = new Map([
  ['title', 'title'],
  ['link', 'link'],
  ['guid', 'id'],
  ['id', 'id'],
  ['description', 'summary'],
  ['summary', 'summary'],
  ['content', 'summary'],
  ['content:encoded', 'summary'],
  ['pubdate', 'published'],
  ['published', 'published'],
  ['updated', 'published'],
  ['dc:date', 'published'],
]);

/** Headlines of the catalog have 256 characters at most. */
const longestTitle = 256;
const longestSummary = 2_000;
const longestField = 20_000;
const longestLink = 2_048;

/** No feed nests deeper; the parser becomes slow where millions of elements are open. */
const deepest = 50;

/** Fed in pieces, so that a limit ends the reading soon. */
const piece = 16_384;

type Raw = Partial<Record<Field, string>>;

function linkOf({ link = '', id = '' }: Raw, base: string): string | undefined {
  const address = link.trim() === '' ? id.trim() : link.trim();
  if (address === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const isPage = url.protocol === 'https:' || url.protocol === 'http:';
  return isPage && url.username === '' && url.href.length <= longestLink ? url.href : undefined;
}

function itemOf(raw: Raw, base: string): FeedItem | undefined {
  const title = plainText(raw.title ?? '', longestTitle);
  const link = linkOf(raw, base);
  if (title === '' || link === undefined) return undefined;
  const time = Date.parse(raw.published ?? '');
  return {
    title,
    link,
    summary: plainText(raw.summary ?? '', longestSummary),
    published: Number.isNaN(time) ? undefined : new Date(time),
  };
}

/** Reads the first items of a feed. Whatever is no feed has none; broken XML has those before the fault. */
export function feedItems(text: string, base: string, most: number): FeedItem[] {
  const items: FeedItem[] = [];
  let depth = 0;
  let raw: Raw | undefined;
  let itemDepth = 0;
  let field: Field | undefined;

  function add(name: Field, part: string): void {
    if (raw === undefined) return;
    const before = raw[name] ?? '';
    if (before.length < longestField) raw[name] = before + part.slice(0, longestField - before.length);
  }

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    depth += 1;
    if (raw === undefined && (name === 'item' || name === 'entry')) {
      raw = {};
      itemDepth = depth;
    } else if (raw !== undefined && depth === itemDepth + 1) {
      const named = fieldNames.get(name);
      // The first of several counts: description before content:encoded, published before updated.
      field = named !== undefined && raw[named] === undefined ? named : undefined;
      const { href, rel = 'alternate' } = attributes;
      if (name === 'link' && href !== undefined && rel === 'alternate') add('link', href);
      else if (name === 'link' && href !== undefined) field = undefined;
    } else if (field !== undefined) add(field, ' ');
  }

  function close(): void {
    depth -= 1;
    if (depth === itemDepth) field = undefined;
    if (raw === undefined || depth >= itemDepth) return;
    const item = itemOf(raw, base);
    if (item !== undefined) items.push(item);
    raw = undefined;
  }

  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(name.toLowerCase(), attributes),
      ontext: (part) => {
        if (field !== undefined) add(field, part);
      },
      onclosetag: close,
    },
    { xmlMode: true },
  );
  const isEnough = (): boolean => items.length >= most || depth > deepest;
  for (let at = 0; at < text.length && !isEnough(); at += piece) parser.write(text.slice(at, at + piece));
  return items.slice(0, most);
}
