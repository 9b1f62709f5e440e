import type * as z from 'zod';
import { keysOf } from './keys-of.ts';
import { accepted } from './schema/accepted.ts';
import { companies } from './schema/company.ts';
import { figures } from './schema/figure.ts';
import { costars, makers, person } from './schema/person.ts';
import { publishers } from './schema/publisher.ts';
import { quotes } from './schema/quote.ts';
import { series } from './schema/series.ts';
import { sources } from './schema/sources.ts';
import { terms } from './schema/term.ts';

/** Subfolders belong to no kind: a file there would be read, but people would not look for it there. */
const directlyIn =
  (folder: string) =>
  (path: string): boolean =>
    path.startsWith(`${folder}/`) && !path.includes('/', folder.length + 1);

/** The kinds of data file: their place under data/, and the one schema that gives their type, check and JSON Schema. */
export const kinds = {
  actors: {
    schema: person,
    schemaFile: 'person.schema.json',
    title: 'An actor',
    matches: directlyIn('actors'),
  },
  people: {
    schema: person,
    schemaFile: 'person.schema.json',
    title: 'A person',
    matches: directlyIn('people'),
  },
  costars: {
    schema: costars,
    schemaFile: 'costars.schema.json',
    title: 'Japanese co-stars',
    matches: (path: string) => path === 'costars.json',
  },
  makers: {
    schema: makers,
    schemaFile: 'makers.schema.json',
    title: 'Directors, writers and producers',
    matches: (path: string) => path === 'makers.json',
  },
  series: {
    schema: series,
    schemaFile: 'series.schema.json',
    title: 'A series or film',
    matches: directlyIn('series'),
  },
  quotes: {
    schema: quotes,
    schemaFile: 'quotes.schema.json',
    title: 'Statements on one topic',
    matches: directlyIn('quotes'),
  },
  figures: {
    schema: figures,
    schemaFile: 'figures.schema.json',
    title: 'Figures on one topic',
    matches: directlyIn('figures'),
  },
  terms: {
    schema: terms,
    schemaFile: 'terms.schema.json',
    title: 'Words of the field',
    matches: directlyIn('terms'),
  },
  companies: {
    schema: companies,
    schemaFile: 'companies.schema.json',
    title: 'Broadcasters, services, studios, distributors and agencies',
    matches: (path: string) => path === 'companies.json',
  },
  publishers: {
    schema: publishers,
    schemaFile: 'publishers.schema.json',
    title: 'Names of the publishers of sources',
    matches: (path: string) => path === 'publishers.json',
  },
  accepted: {
    schema: accepted,
    schemaFile: 'accepted.schema.json',
    title: 'What the check lets pass',
    matches: (path: string) => path === 'accepted.json',
  },
  sources: {
    schema: sources,
    schemaFile: 'sources.schema.json',
    title: 'Pages that several files cite',
    matches: (path: string) => path === 'sources.json',
  },
} as const;

export type Kind = keyof typeof kinds;
export type RecordOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** A data file that passed its schema, with its text, so that a later check can name the line. */
export type ParsedFile = {
  [K in Kind]: {
    readonly kind: K;
    readonly path: string;
    readonly file: string;
    readonly text: string;
    /** The fingerprint of the text, if the check computed it. */
    readonly stamp?: string;
    readonly value: RecordOf<K>;
  };
}[Kind];

/** Files under data/ that belong to other rooms and their schemas; the catalog ignores them. */
export const filesOfOtherRooms: readonly string[] = [
  'suggestions.json',
  'news-words.json',
  'lexicon/en.json',
  'lexicon/ja.json',
  'lexicon/ko.json',
];

export function kindOf(path: string): Kind | undefined {
  return keysOf(kinds).find((kind) => kinds[kind].matches(path));
}
