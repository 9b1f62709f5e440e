import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Text } from '../../catalog/schema/text.ts';

/** A name in the three languages, the Latin one where there is no other. */
export const namesOf = ({ names: { en, ja, ko } }: Anyone): Text => ({ en, ja: ja ?? en, ko: ko ?? en });

/** A title in the three languages: one without a Korean title goes by the Japanese one. */
export const titlesOf = ({ titles: { en, ja, ko } }: Series): Text => ({ en, ja, ko: ko ?? ja });
