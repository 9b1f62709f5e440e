import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';

/** In which language, over which catalog and when an answer is shown. */
export interface Shown {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly now: Date;
}
