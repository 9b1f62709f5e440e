import { distance } from 'fastest-levenshtein';

/** Length of the shortest word that may have a wrong letter: a slip in a shorter one makes another word. */
const shortest = 6;
/** A shorter one may lack a letter, and nothing else: newst, oldst. */
const shortestLacking = 5;

/** One letter too many, too few or wrong, or two letters swapped. */
function isSlip(typed: string, word: string): boolean {
  if (distance(typed, word) === 1) return true;
  if (typed.length !== word.length) return false;
  let at = 0;
  while (typed.charAt(at) === word.charAt(at) && at < typed.length) at += 1;
  return (
    at < typed.length && typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2) === word
  );
}

/** Finds the words that were probably meant; slips seldom touch the first letter. */
export function slipFinder(words: readonly string[]): (typed: string) => string[] {
  const byFirst = new Map<string, string[]>();
  for (const word of words)
    if (word.length >= shortest - 1) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
  return (typed) =>
    typed.length < shortestLacking
      ? []
      : (byFirst.get(typed.charAt(0)) ?? []).filter(
          (word) =>
            (typed.length < shortest ? word.length - typed.length === 1 : Math.abs(word.length - typed.length) <= 1) &&
            isSlip(typed, word),
        );
}
