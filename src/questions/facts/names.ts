import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Text } from '../../catalog/schema/text.ts';

/** A name in the three languages; falls back to the Latin spelling. */
export const namesOf = ({ names: { en, ja, ko } }: Anyone): Text => ({ en, ja: ja ?? en, ko: ko ?? en });

/** A title in the three languages; falls back to Japanese if the Korean title is missing. */
export const titlesOf = ({ titles: { en, ja, ko } }: Series): Text => ({ en, ja, ko: ko ?? ja });

/** Whether a word is part of a person's name: a whole word of a Latin name, any substring of other names. */
export const repeatsName = (word: string, { names: { en, ja = '', ko = '' } }: Anyone): boolean =>
  en
    .toLowerCase()
    .split(/[\s-]+/u)
    .includes(word.toLowerCase()) ||
  ja.includes(word) ||
  ko.includes(word);
