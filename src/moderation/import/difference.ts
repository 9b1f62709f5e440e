import type { Link } from '../../catalog/schema/link.ts';

/** One field in which Wikidata says something else than the record, or more. */
export interface Difference {
  readonly field: string;
  /** Undefined if the record says nothing. */
  readonly ours: string | undefined;
  readonly theirs: string;
  /** The page that the statement's own reference names. */
  readonly reference: string | undefined;
}

/** A date that is merely less exact agrees: 1993 and 1993-05-19. */
export const agrees = (ours: string | undefined, theirs: string): boolean =>
  ours !== undefined && (ours === theirs || ours.startsWith(`${theirs}-`));

/** A slash at the end of an address makes no other page. */
const pageOf = ({ url }: Link): string => url.replace(/\/$/u, '');

/** The links that the record lacks. */
export function missingLinks(ours: readonly Link[] | undefined, theirs: readonly Link[]): Difference[] {
  const known = new Set((ours ?? []).map(pageOf));
  return theirs
    .filter((link) => !known.has(pageOf(link)))
    .map(({ kind, url }) => ({ field: `links (${kind})`, ours: undefined, theirs: url, reference: undefined }));
}

const differenceLine = ({ field, ours, theirs, reference }: Difference): string =>
  `  ${field}: ${ours ?? '–'} → ${theirs}${reference === undefined ? '' : `\n      reference: ${reference}`}\n`;

export const rules =
  'Wikidata is CC0 and no source: a value goes into the data when you have seen a page that says so, such as its reference.\n';

export function differencesText(name: string, id: string, found: readonly Difference[]): string {
  if (found.length === 0) return `${name} ("${id}") says all that Wikidata does.\n`;
  return `${name} ("${id}") differs from Wikidata:\n${found.map(differenceLine).join('')}\n${rules}Mend it with /workshop edit:${id}, or in its file.\n`;
}
