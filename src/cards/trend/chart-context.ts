import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { pictureWords } from '../../language/words/pictures.ts';
import type { Spec } from '../../pictures/spec.ts';
import type { Production } from '../../insights/trend/productions.ts';

/** The input of every chart of the trend. */
export interface ChartContext {
  readonly released: readonly Production[];
  readonly catalog: Catalog;
  readonly language: Language;
  readonly words: WordsOf<typeof pictureWords>;
  readonly frame: Pick<Spec, 'footer'>;
}
