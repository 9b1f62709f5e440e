import type { Beside, OfBeside } from './beside.ts';
import { joined } from './clean.ts';
import { close, type Verdict } from './confidence.ts';
import { hasSyllables } from './has-syllables.ts';
import type { Index } from './index/index.ts';
import { isEverydayEnglish } from './latin/everyday-words.ts';
import type { Match, Wanted } from './match.ts';
import { wordsOfName } from './names/split.ts';
import { isWholeName } from './names/whole-name.ts';
import { namesOfOneWord } from './one-word-names.ts';
import { mostBegun, type Beginning } from './prefix.ts';
import type { Peel } from './query/qualifiers.ts';

/** Entries that begin with a query. */
export type ByPrefix = (cleaned: string, beside: Beside, wanted: Wanted) => Verdict | undefined;

export interface ByPrefixParts {
  readonly index: Index;
  readonly beginning: Beginning;
  readonly ofBeside: OfBeside;
  readonly peel: Peel;
}

export function createByPrefix({ index, beginning, ofBeside, peel }: ByPrefixParts): ByPrefix {
  const { entries } = index;

  /** An everyday word begins a word of a name ("frank": Franky), but does not end inside the next one ("joins": Jo In-sung). */
  function isTitleOrWord({ entry }: Match, word: string): boolean {
    const { kind, names, aliases = [] } = entries[entry] ?? { names: {} };
    return (
      kind === 'series' ||
      [names.en, ...aliases].some((name) => wordsOfName(name ?? '').some((one) => one.startsWith(word)))
    );
  }

  return (cleaned, beside, wanted) => {
    const length = joined(cleaned).length;
    const isLatin = /^[a-z0-9 ]+$/u.test(cleaned);
    // A prefix of initial consonants or of two Latin letters fits too many names.
    if (length < (isLatin ? 3 : 2) || /^[ㄱ-ㅎ]+$/u.test(cleaned)) return undefined;
    const begun = beginning(cleaned, wanted, mostBegun);
    // "Yunha" is Younha, and also the beginning of Yunhak.
    const isWord = isEverydayEnglish(cleaned);
    const said = isLatin && !isWord && !cleaned.includes(' ') ? namesOfOneWord(index, cleaned, wanted) : [];
    if (said.length > 0) return close([...said, ...begun]);
    const matches = isWord
      ? begun.filter((match) => isTitleOrWord(match, cleaned))
      : isLatin
        ? begun
        : begun.filter(({ entry }) => hasSyllables(index, entry, cleaned));
    if (matches.length === 0) return undefined;
    // "leeseun" begins an alias, and is a whole name as well.
    // アニメ begins a title, and also states a kind of work.
    // 吉田恵 is a name, and the beginning of 吉田恵里香.
    const mayEnd = matches.some(({ entry }) => entries[entry]?.kind !== 'series') && /^\p{Script=Han}+$/u.test(cleaned);
    const isLong = length >= (isLatin ? 5 : 3) && !isWholeName(cleaned) && !mayEnd && peel(cleaned) !== undefined;
    return isLong ? ofBeside.judge(matches, beside, joined(cleaned)) : close(matches);
  };
}
