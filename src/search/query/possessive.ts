import { isEverydayEnglish } from '../latin/everyday-words.ts';

/** "chae jong hyeops", from "Chae Jong-hyeop's"; "carries" is no possessive. */
export const withoutPossessive = (cleaned: string): string | undefined =>
  /[a-z]{3}s$/u.test(cleaned) && !isEverydayEnglish(cleaned) ? cleaned.slice(0, -1) : undefined;
