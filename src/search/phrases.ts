import { joined } from './clean.ts';
import type { Among } from './among.ts';
import { clear, close, type Verdict } from './confidence.ts';
import type { Index } from './index/index.ts';
import {
  givenName,
  longest,
  namesIn,
  scriptsApart,
  titlePart,
  wholeNames,
  withNamesApart,
  type Named,
} from './names-in-query.ts';
import { lookUp } from './lookup.ts';
import { ranked, type Match, type Wanted } from './match.ts';
import { belongingPair } from './pairs.ts';
import type { Beginning } from './prefix.ts';
import { isPlaceName } from './places.ts';
import { createRelated } from './related.ts';

const mostRelated = 100;

const isWord = (phrase: string): boolean => /^(?:[a-z]+|[가-힣]+|[ァ-ヺー]+)$/u.test(phrase);
const isMostlyRest = ({ phrase, rest }: Named & { readonly rest: readonly string[] }): boolean =>
  joined(phrase).length < joined(rest.join('')).length;

/** The whole names among pieces of several scripts, and whether each piece is one. */
function ofPieces(
  index: Index,
  pieces: readonly string[],
  wanted: Wanted,
): { readonly verdict: Verdict; readonly isEach: boolean } | undefined {
  if (pieces.length < 2) return undefined;
  const named = pieces.map((piece) => wholeNames(index, piece, wanted));
  const counts = new Map<number, number>();
  for (const { entry } of named.flat()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const count = ({ entry }: Match): number => counts.get(entry) ?? 0;
  // The sort is stable: of two names, the first in the query stays first.
  const best = named.flat().toSorted((a, b) => count(b) - count(a));
  const distinct = best.filter(({ entry }, place) => best.findIndex((other) => other.entry === entry) === place);
  if (distinct.length === 0) return undefined;
  return {
    verdict: distinct.length === 1 ? clear(distinct) : close(distinct),
    isEach: named.every((matches) => matches.length > 0),
  };
}

export interface Phrases {
  readonly index: Index;
  readonly beginning: Beginning;
  readonly among: Among;
}

/**
 * Reads a query of several names: the same one in two scripts ("Ok TaecYeon 옥택연"), or a person and a work ("han hyo joo
 * romantics"), which are both offered if they belong together. The first name is the subject and the rest qualifies it:
 * "kim chung tree of heaven" is the person and "tree of heaven kim chung" the work. Among several people of one name,
 * the work only selects one, wherever it stands.
 */
export function createPhrases({ index, beginning, among }: Phrases) {
  const { entries } = index;
  const related = createRelated(index);
  const isWork = ({ entry }: Match): boolean => entries[entry]?.kind === 'series';

  /** Entries related to a named one that match the words beside the name. */
  function beside(words: readonly string[], { matches }: Named, wanted: Wanted): readonly Match[] {
    const theirs = new Set([...related(matches.map(({ entry }) => entry))].filter(wanted));
    const text = words.join(' ');
    const exact = ranked([...lookUp(index, text, wanted).values(), ...beginning(text, wanted, mostRelated)]);
    const known = exact.filter(({ entry }) => theirs.has(entry));
    return known.length > 0 ? known : among(text, theirs);
  }

  function ordered(words: readonly string[], named: readonly Named[], rest: Named): Match[] {
    const placeOf = ({ phrase }: Named): number => words.indexOf(phrase.split(' ')[0] ?? '');
    const all = [...named, rest].toSorted((a, b) => placeOf(a) - placeOf(b)).flatMap(({ matches }) => matches);
    const ties = all.map(({ entry }) => related([entry]));
    const count = (match: Match): number => ties.filter((theirs) => theirs.has(match.entry)).length;
    const distinct = all.filter((one, place) => all.findIndex(({ entry }) => entry === one.entry) === place);
    const isShared = named.some(
      ({ matches: [first, second] }) => second !== undefined && first !== undefined && !isWork(first),
    );
    return distinct.toSorted(
      (a, b) => Math.sign(count(b)) - Math.sign(count(a)) || (isShared ? Number(isWork(a)) - Number(isWork(b)) : 0),
    );
  }

  /** A name among otherwise unknown words. */
  function anyName(cleaned: string, wanted: Wanted): readonly Match[] {
    const among = (text: string, least: number): ReturnType<typeof longest> => {
      const words = withNamesApart(text);
      return words.length < 2 ? undefined : longest(index, words, wanted, words.length - 1, least);
    };
    const found = among(cleaned, titlePart);
    const apart = scriptsApart(cleaned);
    // 디어 마이 프렌즈 is not another title's 프렌즈: a word that is a title must be most of the query.
    const [first] = found?.matches ?? [];
    if (found !== undefined && first !== undefined && isWork(first) && isWord(found.phrase))
      if (isMostlyRest(found) || isPlaceName(found.phrase)) return [];
    if (found !== undefined || apart === cleaned) return found?.matches ?? [];
    return among(apart, givenName)?.matches ?? [];
  }

  function ofPhrases(cleaned: string, pieces: readonly string[], wanted: Wanted): Verdict | undefined {
    const byPieces = ofPieces(index, pieces, wanted);
    // A piece that is not a whole name may be a short title: "RUSH! 哀川翔".
    if (byPieces?.isEach === true) return byPieces.verdict;
    const words = withNamesApart(cleaned);
    const { named, rest } = namesIn(index, words, wanted);
    const [first] = named;
    if (first === undefined) {
      const pair = belongingPair(index, words, wanted);
      return pair.length > 0 ? close(pair) : byPieces?.verdict;
    }
    const others = rest.length === 0 ? [] : named.flatMap((one) => beside(rest, one, wanted));
    if (named.length > 1 || others.length > 0)
      return close(ordered(words, named, { phrase: rest.join(' '), matches: others.slice(0, 1) }));
    if (byPieces !== undefined) return byPieces.verdict;
    // ソウル 観光 and "fukuoka hotel" are about the city, not the film of that name.
    if (isPlaceName(first.phrase)) return undefined;
    // "Kitaro" is a person's name, and also the first word of a title whose rest is misspelt.
    if (isMostlyRest({ ...first, rest })) return undefined;
    return first.matches.length === 1 ? clear(first.matches) : close(first.matches);
  }

  return { ofPhrases, anyName };
}
