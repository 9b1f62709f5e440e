import { joined } from './clean.ts';
import { clear, close, type Verdict } from './confidence.ts';
import type { Index } from './index/index.ts';
import { lookUp } from './lookup.ts';
import { ranked, type Match, type Wanted } from './match.ts';
import { belongingPair } from './pairs.ts';
import type { Beginning } from './prefix.ts';

const mostWords = 8;
const mostRelated = 100;
/** A name inside a longer query counts where it is a whole one, and too long to be there by chance. */
const wholeName = 0.98;
const isLong = (phrase: string): boolean => joined(phrase).length >= (/^[a-z0-9 ]+$/u.test(phrase) ? 6 : 3);

interface Found {
  readonly phrase: string;
  readonly matches: readonly Match[];
  readonly rest: string;
}

function wholeNames(index: Index, phrase: string, wanted: Wanted): Match[] {
  return isLong(phrase) ? ranked(lookUp(index, phrase, wanted).values()).filter(({ score }) => score >= wholeName) : [];
}

/** Words that join two names: と, and Korean particles behind the first. */
function withNamesApart(cleaned: string): string[] {
  return cleaned
    .replaceAll(/(?<=[ァ-ヺー\p{Script=Han}])と(?=[ァ-ヺ\p{Script=Han}])/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^([가-힣]{2,})(?:와|과|랑|이랑|하고)$/u, '$1'))
    .filter((word) => !['and', 'with', 'x', 'と', '와', '과', '하고'].includes(word));
}

/** The longest run of words that is somebody's or something's whole name. */
function longest(index: Index, words: readonly string[], wanted: Wanted): Found | undefined {
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const phrase = words.slice(start, start + length).join(' ');
      const matches = wholeNames(index, phrase, wanted);
      if (matches.length === 0) continue;
      return { phrase, matches, rest: [...words.slice(0, start), ...words.slice(start + length)].join(' ') };
    }
  }
  return undefined;
}

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
  const best = ranked(
    named.flat().map((match) => ({ ...match, score: match.score + 0.001 * ((counts.get(match.entry) ?? 1) - 1) })),
  );
  const distinct = best.filter(({ entry }, place) => best.findIndex((other) => other.entry === entry) === place);
  if (distinct.length === 0) return undefined;
  return {
    verdict: distinct.length === 1 ? clear(distinct) : close(distinct),
    isEach: named.every((matches) => matches.length > 0),
  };
}

/**
 * A query of several names: the same one in two scripts ("Ok TaecYeon 옥택연"), or a person and a work ("han hyo joo
 * romantics"), of which both are offered when they belong together.
 */
export function phrasesOf(
  { index, beginning }: { readonly index: Index; readonly beginning: Beginning },
  cleaned: string,
  pieces: readonly string[],
  wanted: Wanted,
): Verdict | undefined {
  const { entries } = index;
  const byPieces = ofPieces(index, pieces, wanted);
  // A piece that is no whole name by itself may be a short title: "RUSH! 哀川翔".
  if (byPieces?.isEach === true) return byPieces.verdict;
  const words = withNamesApart(cleaned).slice(0, mostWords);
  const found = words.length < 2 ? undefined : longest(index, words, wanted);
  if (found === undefined) {
    const pair = belongingPair(index, words, wanted);
    return pair.length > 0 ? close(pair) : byPieces?.verdict;
  }
  const { matches, rest, phrase } = found;
  const ids = matches.flatMap(({ entry }) => entries[entry]?.id ?? []);
  const related = new Set(matches.flatMap(({ entry }) => entries[entry]?.related ?? []));
  const belongs = (number: number): boolean => {
    const entry = entries[number];
    return entry !== undefined && (related.has(entry.id) || ids.some((id) => entry.related?.includes(id)));
  };
  // Two names of which both are known are two, whether they belong together or not.
  const second = wholeNames(index, rest, wanted).filter(({ entry }) => !matches.some((match) => match.entry === entry));
  if (second.length > 0) return close([...matches, ...second]);
  const inRest = longest(index, rest.split(' '), wanted)?.matches ?? [];
  const others = ranked([
    ...inRest,
    ...lookUp(index, rest, wanted).values(),
    ...beginning(rest, wanted, mostRelated),
  ]).filter(({ entry }) => belongs(entry));
  const both = [...others.slice(0, 1), ...matches];
  if (others.length > 0) return close(both);
  if (byPieces !== undefined) return byPieces.verdict;
  // "Kitaro" is somebody's name, and the first word of a title that was misspelt after it.
  if (joined(phrase).length < joined(rest).length) return undefined;
  return matches.length === 1 ? clear(matches) : close(matches);
}
