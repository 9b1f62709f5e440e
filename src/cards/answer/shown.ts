import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';

/** The language, the catalog and the time for which an answer is shown. */
export interface Shown {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly now: Date;
}
