import { isTitleSlip } from './slip.ts';

const shortestHeld = 2;
const fewestHeld = 4;

/** The position of a word in a title, unchanged or with one slip; below 0 if absent. */
function placeOf(word: string, title: string, from: number): number {
  const exact = title.indexOf(word, from);
  if (exact >= 0) return exact;
  // One slip leaves one half of the word unchanged: searching for a half first saves nearly all comparisons.
  const half = Math.floor(word.length / 2);
  if (!title.includes(word.slice(0, half)) && !title.includes(word.slice(half))) return -1;
  for (let at = from; at + word.length - 1 <= title.length; at += 1)
    for (const length of [word.length, word.length - 1, word.length + 1])
      if (isTitleSlip(word, title.slice(at, at + length))) return at;
  return -1;
}

/**
 * Whether a title contains Japanese or Korean words in this order: 金田一 獄門塾 for 金田一少年の事件簿 獄門塾殺人事件. Such a title has no
 * spaces, or not the query's.
 */
export function isHeldInOrder(words: readonly string[], title: string): boolean {
  if (words.length < 2 || words.join('').length < fewestHeld) return false;
  let from = 0;
  for (const word of words) {
    const at = word.length < shortestHeld || /^[a-z0-9]+$/u.test(word) ? -1 : placeOf(word, title, from);
    if (at < 0) return false;
    from = at + word.length - 1;
  }
  return true;
}
