import type { Entry } from '../entry.ts';
import { letterFinder, type Form, type Found } from '../letters.ts';
import type { Part } from '../pattern.ts';
import { isOfKind, type MeaningKind } from '../meaning.ts';
import { conjugate } from './conjugate.ts';

/** A phrase with and without each of its spaces: 몇 부작, 몇부작. */
function spaced(text: string): string[] {
  const at = text.indexOf(' ');
  if (at < 0) return [text];
  return spaced(text.slice(at + 1)).flatMap((rest) => [`${text.slice(0, at)} ${rest}`, text.slice(0, at) + rest]);
}

/** 출연-하다 and 나오-다: the stem is before 다. */
const formsOf = ({ text, ending }: Part): readonly Form[] =>
  spaced(text).flatMap((one) => (ending === undefined ? [{ text: one }] : conjugate(one + ending.slice(0, -1))));

const isHangul = (letter: string): boolean => /^[가-힣]$/u.test(letter);

const isOfAny = ({ meanings }: Found, kinds: readonly MeaningKind[]): boolean =>
  meanings.some((meaning) => kinds.some((kind) => isOfKind(meaning, kind)));

/** Nouns that are joined to the word before them: 한국배우, 범죄영화, 이병헌주연. */
const compounding: readonly MeaningKind[] = ['noun', 'form', 'origin', 'genre', 'gender', 'billing', 'trade', 'place'];

const isMeant = ({ meanings }: Found): boolean => meanings.some((meaning) => !meaning.startsWith('filler.'));

/** Letters that a word can join: one unknown syllable is too short (결과 is not 결 and 과). */
const holds = (before: string): boolean => /[가-힣]{2}$|[^가-힣\s]$/u.test(before);

/**
 * Finds Korean words in any conjugation, with any spacing. A match begins at the start of a written word, or behind another
 * match of two syllables or more: 이유 does not match in 아이유, nor 본 작품 in 일본 작품. A particle ends the word that it
 * joins: 시 does not match in 택시.
 */
export function koreanFinder(entries: readonly Entry[]): (text: string) => Found[] {
  const find = letterFinder(entries, formsOf);
  return (text) => {
    const all = find(text);
    const begins = new Set(all.map(({ start }) => start));
    /** Ends of words that another word can follow, and of those that a particle can follow. */
    const wordEnds = new Set<number>();
    const anyEnds = new Set<number>();
    // Hits are sorted by their start, so that all earlier ends are known.
    const found = all.filter(({ start, end, isJoined }) => {
      if (isJoined) {
        const before = text.slice(0, start);
        if (!/\S$/u.test(before) || (!anyEnds.has(start) && !holds(before))) return false;
        if (isHangul(text.charAt(end)) && !begins.has(end)) return false;
      }
      anyEnds.add(end);
      if (isJoined || end - start > 1) wordEnds.add(end);
      return true;
    });
    // Two syllables are a chain of two words less often than a name: 준수 is neither 준 nor 수.
    const goesOn = new Set(
      found.filter((hit) => hit.isJoined || (!isMeant(hit) && hit.end - hit.start > 1)).map(({ start }) => start),
    );
    return found.filter((hit) => {
      if (hit.isJoined) return true;
      const isInside = isHangul(text.charAt(hit.start - 1)) && isHangul(text.charAt(hit.start));
      const isShort = hit.end - hit.start === 1;
      if (isInside && text.slice(hit.start, hit.end).includes(' ')) return false;
      if (isInside && isShort && !isOfAny(hit, ['filler', 'noun'])) return false;
      if (isInside && !wordEnds.has(hit.start) && (isShort || !isOfAny(hit, compounding))) return false;
      // An interjection takes no particle: 아들로 does not begin with 아.
      return !isShort || !isHangul(text.charAt(hit.end)) || (goesOn.has(hit.end) && isMeant(hit));
    });
  };
}
