import type { Text } from '../../catalog/schema/text.ts';

const pieces = (character: string): string[] => character.split(/[/／,、()（）]/u).map((piece) => piece.trim());

const isProper = (piece: string): boolean => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$/u.test(piece);

/** Capitalised words that are not names. */
const isDescription = (piece: string): boolean =>
  /\b(?:Korean|Japanese|Detective|Member|Restaurant|Video|Section|Devil|Doctor|Love|Master|Comrade)\b/u.test(piece);

/**
 * Proper names in the description of a part: "Choi Yuni (Yuna's sister)" contains Choi Yuni, "the man from Korea" none.
 * English capitals show which pieces are names; the other languages have theirs in the same positions.
 */
export function properNames({ en, ja, ko }: Text): string[] {
  const english = pieces(en);
  return english.flatMap((piece, place) => {
    if (!isProper(piece) || isDescription(piece)) return [];
    const others = [pieces(ja)[place], pieces(ko)[place]].filter(
      (other) =>
        other !== undefined &&
        (/^[ァ-ヺー]+(?:・[ァ-ヺー]+)*$/u.test(other) ||
          /^[가-힣]{2,5}(?: [가-힣]{1,5})?$/u.test(other) ||
          /^[\p{Script=Han}ぁ-ゖァ-ヺー]{2,6}$/u.test(other)),
    );
    return [piece, ...others.filter((other) => other !== undefined)];
  });
}
