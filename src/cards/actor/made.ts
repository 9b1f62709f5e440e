import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { makingLabel } from '../kit/parts.ts';
import { listedTitle } from '../kit/pending.ts';

/** The works that a person made, each once even for several jobs. */
export const seriesMade = (person: Anyone, catalog: Catalog): Series[] => [
  ...new Set(catalog.madeBy(person.id).map(({ series }) => series)),
];

/** One line per work, with all of the person's jobs. */
export function madeWorks(person: Anyone, catalog: Catalog, language: Language, now: Date): string[] {
  const made = catalog.madeBy(person.id);
  return seriesMade(person, catalog).map((series) => {
    const labels = made.flatMap((one) => (one.series === series ? makingLabel(one.as, series.kind, language) : []));
    return `${listedTitle(series, language, now)} · ${labels.join(commonWords[language].comma)}`;
  });
}
