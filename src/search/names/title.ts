import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { looseKana } from '../kana/fold.ts';
import { letterKey } from '../key.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { withDigits } from '../numerals.ts';
import { titleParts, withoutBrackets, withoutForm } from './split.ts';

/** The wordings of a title as letters, for letter-by-letter comparison, and as words. */
export interface TitleForms {
  readonly letters: readonly string[];
  /** The letters of its parts before and after a colon. */
  readonly partLetters: readonly string[];
  readonly romaji: readonly string[];
  readonly partRomaji: readonly string[];
  /** The words of each wording, with numbers in figures. */
  readonly words: readonly (readonly string[])[];
  /** The Japanese wordings, for comparison across scripts. */
  readonly japanese: readonly string[];
  /** The words of all wordings: "Boku to Star" combines two. */
  readonly bag: readonly string[];
}

const isJapanese = (title: string): boolean => /[ぁ-ゖァ-ヺ\p{Script=Han}]/u.test(title);
const isLatin = (title: string): boolean => /^[a-z0-9 ]+$/u.test(title);

const lettersOf = (cleaned: readonly string[]): string[] => [
  ...new Set(cleaned.map((title) => looseKana(letterKey(title)))),
];

const romajiOf = (cleaned: readonly string[]): string[] => [
  ...new Set(cleaned.filter(isLatin).map((title) => shortO(romajiKey(joined(title))))),
];

export function titleForms({ names, romaji, aliases = [] }: Entry): TitleForms {
  const stored = [names.en, names.ko, names.ja, romaji, ...aliases].filter((title) => title !== undefined);
  const whole = stored.map(withoutBrackets);
  const cleaned = [...new Set([...whole, ...stored])].map(clean).concat(whole.flatMap(titleParts));
  const all = whole.map((title) => clean(title).split(' '));
  return {
    bag: [...new Set(all.flat())],
    japanese: [...new Set(cleaned.flatMap((title) => [title, withoutForm(title)]))].filter(isJapanese),
    letters: lettersOf([...whole, ...stored].map(clean)),
    partLetters: lettersOf(whole.flatMap(titleParts)),
    romaji: romajiOf([...whole, ...stored].map(clean)),
    partRomaji: romajiOf(whole.flatMap(titleParts)),
    words: whole.map((title) => withDigits(clean(title)).split(' ')).filter((words) => words.length > 2),
  };
}
