import { joined } from './clean.ts';
import type { Index } from './index/index.ts';
import { lookUp } from './lookup.ts';
import { ranked, type Match, type Wanted } from './match.ts';
import { isPartOfLongerName } from './names/goes-on.ts';

/** The maximum number of words; a longer query is a sentence. */
const mostWords = 8;
const mostNames = 3;
/** The minimum score of a name inside a longer query: it must be a whole name, and too long to occur by chance. */
const wholeName = 0.98;
/** Score of a title before its colon. */
export const titlePart = 0.97;
/** The score of a given name alone, which can be distinguished from a surname only after an epithet. */
export const givenName = 0.94;
const isLong = (phrase: string): boolean => joined(phrase).length >= (/^[a-z0-9 ]+$/u.test(phrase) ? 6 : 3);

export interface Named {
  readonly phrase: string;
  readonly matches: readonly Match[];
}

export function wholeNames(index: Index, phrase: string, wanted: Wanted, least = wholeName): Match[] {
  return isLong(phrase) ? ranked(lookUp(index, phrase, wanted).values()).filter(({ score }) => score >= least) : [];
}

/** Splits at words that join two names: と, and Korean particles after the first name. */
export function withNamesApart(cleaned: string): string[] {
  const words = cleaned.includes('と')
    ? cleaned.replaceAll(/(?<=[ァ-ヺー\p{Script=Han}])と(?=[ァ-ヺ\p{Script=Han}])/gu, ' ').split(' ')
    : cleaned.split(' ');
  return words
    .map((word) => (/[와과랑고]$/u.test(word) ? word.replace(/^([가-힣]{2,})(?:와|과|랑|이랑|하고)$/u, '$1') : word))
    .filter((word) => !['and', 'with', 'x', 'と', '와', '과', '하고'].includes(word))
    .slice(0, mostWords);
}

/**
 * 国民の弟スンギ: splits a name in katakana from the kanji and hiragana before it. A name does not follow an epithet with の:
 * the アリス of 今際の国のアリス is part of the title. Up to three kanji alone are a surname: 長瀬ボゴム is not パク・ボゴム.
 */
export const scriptsApart = (cleaned: string): string =>
  cleaned.replaceAll(/(?<!(?:^| )\p{Script=Han}{1,3})(?<=[\p{Script=Han}ぁ-ねは-ゖ])(?=[ァ-ヺ]{3})/gu, ' ');

/** The longest run of words that is an entry's whole name, and the words around it. */
export function longest(
  index: Index,
  words: readonly string[],
  wanted: Wanted,
  most = words.length - 1,
  least = wholeName,
): (Named & { readonly rest: readonly string[] }) | undefined {
  for (let length = most; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const phrase = words.slice(start, start + length).join(' ');
      const matches = wholeNames(index, phrase, wanted, least);
      const [before, after] = [words.slice(0, start), words.slice(start + length)];
      const isWork = index.entries[matches[0]?.entry ?? -1]?.kind === 'series';
      if (matches.length > 0 && (isWork || !isPartOfLongerName(before, phrase, after)))
        return { phrase, matches, rest: [...before, ...after] };
    }
  }
  return undefined;
}

/** All whole names in the words, longest first, and the remaining words. */
export function namesIn(
  index: Index,
  words: readonly string[],
  wanted: Wanted,
): { readonly named: readonly Named[]; readonly rest: readonly string[] } {
  const named: Named[] = [];
  let rest = words;
  for (let one = longest(index, words, wanted); one !== undefined; one = longest(index, rest, wanted, rest.length)) {
    named.push(one);
    ({ rest } = one);
    if (named.length === mostNames) break;
  }
  return { named, rest };
}
