import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { TrendWords } from '../../language/trend/words.ts';
import type { Spec } from '../../pictures/spec.ts';
import type { Production } from '../../insights/trend/productions.ts';

/** What every chart of the trend is made from. */
export interface ChartContext {
  readonly made: readonly Production[];
  readonly catalog: Catalog;
  readonly language: Language;
  readonly words: TrendWords;
  readonly frame: Pick<Spec, 'title' | 'footer'>;
}
