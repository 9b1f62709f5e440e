import { clean, joined } from './clean.ts';

/** How many Latin letters a sign of other scripts stands for, as a rule: 한 is han, 坂口 is sakaguchi. */
const letters: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/u, 4],
  [/\p{Script=Hangul}/u, 3],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 2],
];

/** How long a text is in any script, so that a name in one can be compared with the same name in another. */
export function weightOf(text: string): number {
  const signs = Array.from(joined(clean(text)));
  return signs.reduce((sum, sign) => sum + (letters.find(([script]) => script.test(sign))?.[1] ?? 1), 0);
}
