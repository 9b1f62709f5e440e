import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { letterKey } from '../key.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { titleParts, withoutBrackets } from './split.ts';

/** The wordings of a title as letters, for comparison letter by letter, and as words. */
export interface TitleForms {
  readonly letters: readonly string[];
  readonly romaji: readonly string[];
  readonly words: readonly (readonly string[])[];
}

export function titleForms({ names, romaji, aliases = [] }: Entry): TitleForms {
  const whole = [names.en, names.ko, names.ja, romaji, ...aliases].filter((title) => title !== undefined).map(withoutBrackets);
  const cleaned = [...whole.map((title) => clean(title)), ...whole.flatMap(titleParts)];
  const isLatin = (title: string): boolean => /^[a-z0-9 ]+$/u.test(title);
  return {
    letters: [...new Set(cleaned.map(letterKey))],
    romaji: [...new Set(cleaned.filter(isLatin).map((title) => shortO(romajiKey(joined(title)))))],
    words: whole.map((title) => clean(title).split(' ')).filter((words) => words.length > 2),
  };
}
