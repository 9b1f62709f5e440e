import type { Credit } from '../../catalog/schema/series.ts';
import { languages } from '../../language/language.ts';
import type { Claim } from '../plans/plan.ts';
import type { Context } from './context.ts';

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const isCalled = ({ character, note }: Credit, word: string): boolean =>
  languages.some((language) =>
    [character?.[language], note?.[language]].some((text) => lettersOf(text ?? '').includes(lettersOf(word))),
  );

export interface HeldPart {
  /** Whether the part is theirs; undefined where neither is certain. */
  readonly isTheirs: boolean | undefined;
  /** Whoever plays the part that was named. */
  readonly others: readonly Credit[];
}

/** Whether the part that somebody is said to play is theirs, and whose it is where it is not. */
export function heldPart(
  credit: Credit,
  cast: readonly Credit[],
  { partsOf, part }: Claim,
  { everyday, language }: Context,
): HeldPart | undefined {
  if (partsOf !== undefined) {
    const isTheirs = partsOf.includes(credit.person);
    return { isTheirs, others: isTheirs ? [] : cast.filter(({ person }) => partsOf.includes(person)) };
  }
  if (part === undefined) return undefined;
  if (part.some((word) => isCalled(credit, word))) return { isTheirs: true, others: [] };
  const others = cast.filter((one) => part.some((word) => isCalled(one, word)));
  // "The lawyer" may be true of a part whose record says only its name; a name is one or is not.
  const isName = part.every((word) => !everyday.isWord(word, language));
  const isKnown = credit.character !== undefined;
  return { isTheirs: isKnown && (others.length > 0 || isName) ? false : undefined, others };
}
