import type { Catalog } from '../../catalog/catalog.ts';
import { citationsIn } from '../../catalog/freshness.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { titleOf } from '../kit/names.ts';
import type { Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';
import { sourcesCard } from '../kit/sources.ts';

/** All sources of a work's record, those of the record as a whole first. */
export function seriesSources(series: Series): string[] {
  return [...new Set([...series.sources, ...citationsIn(series)])];
}

export function seriesSourcesCard(series: Series, page: number, catalog: Catalog, language: Language): Reply {
  return sourcesCard(
    commonWords[language].quoted(titleOf(series, language)),
    seriesSources(series),
    page,
    { page: (to) => customId('series', series.id, 'sources', to), back: customId('series', series.id) },
    catalog,
    language,
  );
}
