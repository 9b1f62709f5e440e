import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Text } from '../../catalog/schema/text.ts';

/** A name in the three languages; the Latin one where another is missing. */
export const namesOf = ({ names: { en, ja, ko } }: Anyone): Text => ({ en, ja: ja ?? en, ko: ko ?? en });

/** A title in the three languages; the Japanese one where the Korean is missing. */
export const titlesOf = ({ titles: { en, ja, ko } }: Series): Text => ({ en, ja, ko: ko ?? ja });
