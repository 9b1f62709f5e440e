import { functionWords } from '../latin/function-words.ts';
import { acrossWordings } from './across-wordings.ts';
import { inMixedScripts } from './mixed-scripts.ts';
import { readAloud } from './read-aloud.ts';
import { shortened } from './shortened.ts';

/** Tests of titles against one query. It is compared with twenty titles, and prepared once for them. */
export interface TitleTests {
  readonly isSameInMixedScripts: ReturnType<typeof inMixedScripts>;
  readonly isReadAloud: ReturnType<typeof readAloud>;
  readonly isAcrossWordings: ReturnType<typeof acrossWordings>;
  readonly isShortened: ReturnType<typeof shortened>;
  /** Words that distinguish titles. */
  readonly tellingWords: readonly string[];
}

export const titleTests = (cleaned: string): TitleTests => ({
  isSameInMixedScripts: inMixedScripts(cleaned),
  isReadAloud: readAloud(cleaned),
  isAcrossWordings: acrossWordings(cleaned),
  isShortened: shortened(cleaned),
  tellingWords: cleaned.split(' ').filter((word) => !functionWords.has(word) && word.length > 2),
});
