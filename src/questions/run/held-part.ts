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
  /** Whether the part is theirs; undefined where it is uncertain. */
  readonly isTheirs: boolean | undefined;
  /** Other actors of the named part. */
  readonly others: readonly Credit[];
}

/** Whether somebody plays the part that the question claims, and if not, who does. */
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
  // "The lawyer" may describe a part whose record has only its name; a name either matches or does not.
  const isName = part.every((word) => !everyday.isWord(word, language));
  const isKnown = credit.character !== undefined;
  return { isTheirs: isKnown && (others.length > 0 || isName) ? false : undefined, others };
}
