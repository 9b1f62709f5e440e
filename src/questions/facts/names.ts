import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Text } from '../../catalog/schema/text.ts';

/** A name in the three languages; the Latin one where another is missing. */
export const namesOf = ({ names: { en, ja, ko } }: Anyone): Text => ({ en, ja: ja ?? en, ko: ko ?? en });

/** A title in the three languages; the Japanese one where the Korean is missing. */
export const titlesOf = ({ titles: { en, ja, ko } }: Series): Text => ({ en, ja, ko: ko ?? ja });

/** Whether a word is a part of somebody's name: of a name in Latin letters only a whole word, of others any letters. */
export const repeatsName = (word: string, { names: { en, ja = '', ko = '' } }: Anyone): boolean =>
  en
    .toLowerCase()
    .split(/[\s-]+/u)
    .includes(word.toLowerCase()) ||
  ja.includes(word) ||
  ko.includes(word);
