import { looseKana } from '../kana/fold.ts';
import { letterKey } from '../key.ts';

const runs = /[a-z0-9]+(?: [a-z0-9]+)*|[가-힣]+|[\p{Script=Han}々ぁ-ゖァ-ヺー]+/gu;
const scriptOf = (run: string): string =>
  /^[a-z0-9]/u.test(run) ? 'latin' : /^[가-힣]/u.test(run) ? 'hangul' : 'japanese';
const particles = /^(?:의|과|와|은|는|이|가|을|를|에)$/u;
const shortest = 2;
const fewestLetters = 4;

/** Removes a particle at either end of a run, which belongs to the words of its own script: への郵便配達人, 至上の. */
const withoutEdges = (run: string): string =>
  run.replace(/^[ぁ-ゖ]{1,2}(?=[\p{Script=Han}ァ-ヺ])/u, '').replace(/(?<=\p{Script=Han})[のとは]$/u, '');

/**
 * Whether a query combines words from several wordings of one title: heavenへの郵便配達人 from "Postman to Heaven" and
 * 天国の郵便配達人, 至上の사랑 from 至上の恋 and 지고의 사랑.
 */
export function acrossWordings(cleaned: string): (wordings: readonly string[], bag: readonly string[]) => boolean {
  const pieces = (cleaned.match(runs) ?? []).filter((piece) => !particles.test(piece));
  if (new Set(pieces.map(scriptOf)).size < 2 || pieces.join('').length < fewestLetters) return () => false;
  // Beside a long word, one syllable, such as 꿈, is enough.
  const isLong = pieces.some((other) => other.length > fewestLetters);
  return (wordings, bag) =>
    pieces.every((piece) => {
      if (scriptOf(piece) === 'latin') return piece.split(' ').every((word) => bag.includes(word));
      const said = looseKana(letterKey(withoutEdges(piece)));
      return (piece.length >= shortest || isLong) && wordings.some((wording) => wording.includes(said));
    });
}
