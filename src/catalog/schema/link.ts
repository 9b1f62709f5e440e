import * as z from 'zod';
import { citations } from './source.ts';
import { id } from './text.ts';
import { messages } from './messages.ts';

const linkKinds = [
  'official',
  'agency',
  'streaming',
  'wikipedia',
  'wikidata',
  'tmdb',
  'imdb',
  'kmdb',
  'eiga',
  'x',
  'instagram',
  'youtube',
] as const;

/** A link to a page that a fan may want to open next. */
const link = z.strictObject({
  kind: z.enum(linkKinds).describe('What kind of page it is'),
  url: z
    .url({ protocol: /^https?$/u })
    .max(512)
    .describe('The address, as a page or a source prints it'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/u, messages.language.en)
    .optional()
    .describe('Language of the page; Wikipedia needs it'),
  service: id.optional().describe('Id of the streaming service in data/companies.json; "streaming" needs it'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, messages.country.en)
    .optional()
    .describe('Country in which the page opens, where it does not open everywhere'),
  sources: citations.optional().describe('Pages that print the address, where the sources of the record do not'),
});

export const links = z.array(link).min(1).describe('Pages to open next, each address seen on a page or in a source');

export type Link = z.infer<typeof link>;
export type LinkKind = Link['kind'];
