import { fewestBearers } from '../names/usual-name.ts';
import type { NearQuery } from './query.ts';
import {
  isAnyKanaSlip,
  isDoubleKanaSlip,
  isHangulSlip,
  isKanaSlip,
  isKanjiSlip,
  isKeySlip,
  isVoiceSlip,
} from './slip.ts';

/** The names of a person as letters, and as the key presses that type them. */
interface Written {
  readonly letters: readonly string[];
  readonly keys: readonly string[];
}

const shortestKana = 4;

/** "Cho Soo-young": the given name letter by letter, and a surname that lacks its last letter. */
function lacksLetterOfSurname(words: readonly string[], names: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const [last = '', given] = [words.at(-1), words.slice(0, -1).join('')];
  return names.some(
    (name) =>
      name.length === words.join('').length + 1 &&
      ((name.startsWith(first) && name.endsWith(rest.join(''))) || name.startsWith(given + last)),
  );
}

/**
 * The bearers per million from which hangul, or kana with another kana, is no slip: they have one spelling of a name, so less
 * evidence is enough than in Latin letters. A voice mark is left out or added more often than a kana is changed.
 */
export const fewestInOwnScript = 5;
/** Fewer than 80 people have such a name, so it is more likely a slip, even in the surname. */
const fewestOfOtherSurname = 1.6;

export const isUsual = ({ bearers }: NearQuery, fewest: number): boolean => (bearers() ?? 0) >= fewest;
/** 어지호, a rare surname next to 오지호. */
const isRare = ({ bearers }: NearQuery): boolean => (bearers() ?? fewestOfOtherSurname) < fewestOfOtherSurname;

/** Whether the query is a name of the person with a single slip. Short names are too similar to each other. */
export function isSlipOf(query: NearQuery, { letters, keys: struck }: Written, isOther: () => boolean): boolean {
  const { script, letters: typed, keys, isName, words } = query;
  switch (script) {
    case 'kana':
      return (
        !isOther() &&
        !isUsual(query, fewestBearers) &&
        letters.some(
          (name) =>
            isVoiceSlip(typed, name) ||
            (!isUsual(query, fewestInOwnScript) &&
              Math.max(typed.length, name.length) >= shortestKana &&
              (isName ? isKanaSlip : isAnyKanaSlip)(typed, name)) ||
            (!isName && isDoubleKanaSlip(typed, name)),
        )
      );
    case 'han':
      return letters.some((name) => isKanjiSlip(typed, name));
    default: {
      const shortest = isName && words.length > 1 ? 7 : isName || words.length > 1 || script === 'hangul' ? 6 : 5;
      return (
        keys.length >= shortest &&
        struck.some((name) => (script === 'hangul' ? isHangulSlip : isKeySlip)(keys, name)) &&
        // A mistyped syllable of hangul seldom gives another surname; a mistyped letter does (Cho for Choi).
        (script === 'latin' || !isOther() || isRare(query)) &&
        (!isUsual(query, script === 'latin' ? fewestBearers : fewestInOwnScript) ||
          (script === 'latin' && lacksLetterOfSurname(words, letters)))
      );
    }
  }
}
