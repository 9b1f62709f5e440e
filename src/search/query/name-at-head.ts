import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { isFinishedName, isWholeName } from '../names/whole-name.ts';
import { isOnlyAsking } from './boundary.ts';
import { headsOf } from './heads.ts';

/** A middle dot shows where a surname in kana ends, so that イム・ホヨン is whole though ホヨン may be one syllable. */
const isName = (name: string): boolean =>
  isFinishedName(name) || (/^[ァ-ヺー]+ [ァ-ヺー]+$/u.test(name) && isWholeName(name));

/** The complete Korean name at the beginning of a query, known or not, if the rest only asks about it. */
export const nameAtHead = (cleaned: string): string | undefined =>
  isFinishedName(cleaned) || isEverydayEnglish(cleaned)
    ? undefined
    : headsOf(cleaned).find(({ name, rest }) => isOnlyAsking(name, rest) && isName(name))?.name;
