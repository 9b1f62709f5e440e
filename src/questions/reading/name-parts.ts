import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Search } from '../../search/result.ts';
import type { Spotter } from '../../search/spot.ts';
import type { Hit } from '../lexicon/hit.ts';
import type { Lexicons } from '../lexicon/load.ts';
import type { BegunTitles } from './begun-titles.ts';
import type { CalledNames } from './called-names.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Everyday } from './everyday.ts';
import type { IsWord } from './full-names/full-name.ts';
import type { MakerSurnames } from './maker-surnames.ts';
import type { OtherNames } from './other-names.ts';
import type { ShortTitles } from './short-titles.ts';

/** The tools that find names. */
export interface NameParts {
  readonly catalog: Catalog;
  readonly spotter: Spotter;
  readonly lexicons: Lexicons;
  readonly everyday: Everyday;
  readonly otherNames: OtherNames;
  readonly calledNames: CalledNames;
  readonly elsewhere: Elsewhere;
  readonly begunTitles: BegunTitles;
  readonly shortTitles: ShortTitles;
  readonly makerSurnames: MakerSurnames;
  readonly search: Search;
}

/** A text, and what is known of its words. */
export interface Sentence {
  readonly text: string;
  readonly language: Language;
  readonly isWord: IsWord;
  readonly hits: readonly Hit[];
}
