import * as z from 'zod';
import { day, partialDate } from './date.ts';
import { links } from './link.ts';
import { longest } from './longest.ts';
import { unverified } from './person.ts';
import { picture } from './picture.ts';
import { bibliography, citations } from './source.ts';
import { formerly, id, line, textUpTo } from './text.ts';
import { messages } from './messages.ts';

const titles = z
  .strictObject({
    en: line.max(longest.title).describe('The title in English, or how English pages write it'),
    ja: line.max(longest.title).describe('The title as it stands on the screen in Japan'),
    ko: line.max(longest.title).optional().describe('The title in Korean'),
    romaji: line.max(longest.title).optional().describe('The Japanese title in Hepburn romaji'),
    other: z
      .array(
        z.strictObject({
          language: z
            .string()
            .regex(/^[a-z]{2}$/u, messages.language.en)
            .describe('Language of the title: fr, zh, th …'),
          title: line.max(longest.title).describe('The title in that language'),
        }),
      )
      .min(1)
      .optional()
      .describe('Titles in languages beyond the three: fr, zh, th …'),
  })
  .describe('The title in the three languages');

const maker = z.strictObject({
  name: line.max(longest.name).describe('Name as the source spells it'),
  person: id.optional().describe('Id, when the person has a record'),
  role: textUpTo(longest.role).optional().describe('What exactly, when the credit says more than the field'),
});

const company = z.strictObject({
  company: id.describe('Id in data/companies.json'),
  role: textUpTo(longest.role).optional().describe('What exactly, when the credit says more than the field'),
});

const credit = z.strictObject({
  person: id.describe('Id of an actor or co-star'),
  character: textUpTo(longest.character).optional(),
  billing: z.enum(['lead', 'supporting', 'guest', 'cameo', 'voice']).optional().describe('Size of the part'),
  note: textUpTo(longest.note).optional().describe('How sure the credit is, or what is particular about it'),
  sources: citations,
  unverified,
});

const note = z.strictObject({
  topic: z
    .enum([
      'production',
      'reception',
      'ratings',
      'box-office',
      'awards',
      'release',
      'cast',
      'music',
      'story',
      'source',
      'other',
    ])
    .describe('What the note is about'),
  text: textUpTo(longest.statement),
  sources: citations,
});

const platform = z.strictObject({
  service: id.describe('Id of the service in data/companies.json'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, messages.country.en)
    .optional()
    .describe('Country for which it was seen there'),
  announced: z.literal(true).optional().describe('Present while it is only announced for this service'),
});

const release = z
  .strictObject({
    certainty: z.enum(['announced', 'reported', 'confirmed']).describe('How sure it is that the date holds'),
    cancelled: z
      .enum(['wholly', 'partly'])
      .optional()
      .describe('wholly: nothing was performed or shown; partly: some performances or episodes were called off'),
    sources: citations,
  })
  .describe('How sure the release is, and who says so; status is worked out from the dates');

/** A series, film, special, short or stage work: everything that has a cast. */
export const series = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  id: id.describe('Id of the work; it ends in the year'),
  formerly,
  kind: z
    .enum(['series', 'film', 'special', 'short', 'stage'])
    .describe('A drama is a series, a play or musical a stage work'),
  titles,
  aliases: z.array(line.max(longest.alias)).optional().describe('Short forms and other spellings as really seen'),
  year: z.int().min(1900).max(2100).describe('Year of the first day'),
  start: partialDate.optional().describe('First broadcast, streaming or opening day in its first country'),
  end: partialDate.optional().describe('Last broadcast or closing day'),
  release,
  episodes: z.int().min(1).max(2000).optional().describe('Number of episodes'),
  networks: z.array(id).optional().describe('Ids of broadcasters and services in data/companies.json'),
  platforms: z.array(platform).optional().describe('Streaming services that show it'),
  country: z.enum(['JP', 'JP-KR', 'KR']).describe('JP Japanese, JP-KR co-production, KR Korean (kept for context)'),
  genres: z.array(id).optional().describe('Ids in data/terms/genres.json'),
  companies: z.array(company).optional().describe('Studios, distributors and other companies behind it'),
  directors: z.array(maker).optional().describe('Directors, in the order of the credits'),
  writers: z.array(maker).optional().describe('Writers, in the order of the credits'),
  producers: z.array(maker).optional().describe('Producers, in the order of the credits'),
  basedOn: textUpTo(longest.basedOn).optional(),
  premise: textUpTo(longest.premise).describe('What it is about, in a sentence or two, without the ending'),
  notes: z.array(note).optional().describe('What else is worth knowing, each with its sources'),
  cast: z.array(credit).optional().describe('In order of billing'),
  links: links.optional(),
  picture: picture.optional(),
  sources: citations,
  unverified,
  checked: day,
  bibliography: bibliography.optional(),
});

export type Series = z.infer<typeof series>;
export type SeriesKind = Series['kind'];
export type Credit = z.infer<typeof credit>;
export type Maker = z.infer<typeof maker>;
export type Note = z.infer<typeof note>;
