import { clean, joined } from './clean.ts';

/** The usual number of Latin letters per character of other scripts: 한 is han, 坂口 is sakaguchi. */
const letters: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/u, 4],
  [/\p{Script=Hangul}/u, 3],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 2],
];

/** The length of a text in any script, so that a name can be compared across scripts. */
export function weightOf(text: string): number {
  const signs = Array.from(joined(clean(text)));
  return signs.reduce((sum, sign) => sum + (letters.find(([script]) => script.test(sign))?.[1] ?? 1), 0);
}
