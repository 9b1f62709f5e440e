import * as z from 'zod';
import { line } from '../../catalog/schema/text.ts';

const words = z.array(line.max(60)).min(1);

const inLanguages = z.strictObject({ en: words, ja: words, ko: words });

/** data/news-words.json: the words by which an article is taken for news of somebody's work in Japan. */
export const newsWords = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  japan: inLanguages.describe('Japan, its cities, its broadcasters, and its kinds of programmes'),
  films: inLanguages.describe('Words for a film'),
  stages: inLanguages.describe('Words for a play or a musical'),
  kinds: inLanguages.describe('Other kinds of works: drama, sequel, season'),
  making: inLanguages.describe('What is done for a work and hardly for anything else: to star in, filming, premiere'),
  showing: inLanguages.describe(
    'What happens to works and to other things: release. Counts beside a title of the catalog',
  ),
  live: inLanguages.describe('What somebody does before an audience: fan meeting, concert, tour'),
  other: inLanguages.describe(
    'Other occasions: albums, advertisements, private life. Beside them a drama is often only what somebody is known for',
  ),
  not: inLanguages.describe('Phrases in which the words above mean something else: film festival, Korean drama'),
});

export type NewsWords = z.infer<typeof newsWords>;
export type NewsWordClass = Exclude<keyof NewsWords, '$schema'>;

export const newsWordsPath = 'news-words.json';
