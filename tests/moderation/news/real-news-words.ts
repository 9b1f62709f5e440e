import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsWords, newsWordsPath, type NewsWords } from '../../../src/moderation/news/words.ts';
import { once } from '../../../src/search/once.ts';
import { dataFolder } from '../../real-data.ts';

/** data/news-words.json. */
export const realNewsWords = once((): NewsWords =>
  newsWords.parse(JSON.parse(readFileSync(join(dataFolder, newsWordsPath), 'utf8'))),
);
