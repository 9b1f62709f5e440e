import { clean, joined } from './clean.ts';
import { clear, close, type Verdict } from './confidence.ts';
import type { Index } from './index/index.ts';
import { letterKey } from './key.ts';
import { lookUp } from './lookup.ts';
import { ranked, type Wanted } from './match.ts';
import { titleParts } from './names/split.ts';
import { once } from './once.ts';

/** The minimum letters of a part of a title that identifies the work: "attorney woo", 海街チャチャチャ. */
const shortestPart = { latin: 8, other: 3 };
const mostWords = 6;

const isLatin = (text: string): boolean => /^[a-z0-9 ]+$/u.test(text);

const keyOf = (text: string): string => letterKey(joined(text));

/** The keys of a title: the whole, its parts around a colon or dash, and any two or more consecutive words. */
function keysOfTitle(raw: string): Set<string> {
  const whole = clean(raw);
  const words = whole.split(' ');
  const runs = words.flatMap((_, from) =>
    words.slice(from + 1).map((_last, count) => words.slice(from, from + count + 2).join(' ')),
  );
  const parts = [...titleParts(raw), ...runs].filter(
    (part) => joined(part).length >= (isLatin(part) ? shortestPart.latin : shortestPart.other),
  );
  return new Set([whole, whole.replace(/^the /u, ''), ...parts].map(keyOf));
}

/**
 * The key of every run of words: the keys of the words joined, except for 々, which repeats the last kanji of the word
 * before.
 */
function runKeys(words: readonly string[]): (from: number, to: number) => string {
  if (words.some((word) => word.startsWith('々'))) return (from, to) => keyOf(words.slice(from, to).join(''));
  const keys = words.map(keyOf);
  return (from, to) => keys.slice(from, to).join('');
}

/** All ways to split a query into a run of words that may be a title and the surrounding words, longest run first. */
function* runsIn(cleaned: string): Generator<{ readonly key: string; readonly rest: () => string }> {
  const words = cleaned.split(' ');
  const keyOfRun = runKeys(words);
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1)
    for (let from = 0; from + count <= words.length; from += 1)
      yield {
        key: keyOfRun(from, from + count),
        rest: () => [...words.slice(0, from), ...words.slice(from + count)].join(' '),
      };
}

/**
 * Finds people by a part of their name beside a best-known work that has no record: "dami itaewon class", 지민 대장금. The
 * part must match one of theirs letter by letter, because another person may be known for the same work.
 */
export function createByKnownFor(index: Index): (cleaned: string, wanted: Wanted) => Verdict | undefined {
  const titles = once(() => {
    const people = new Map<string, Set<number>>();
    for (const [number, { knownFor = [] }] of index.entries.entries())
      for (const key of knownFor.flatMap((title) => [...keysOfTitle(title)]))
        people.set(key, (people.get(key) ?? new Set()).add(number));
    return people;
  });
  return (cleaned, wanted) => {
    for (const { key, rest } of runsIn(cleaned)) {
      const known = titles().get(key);
      if (known === undefined) continue;
      const found = lookUp(index, rest(), (entry) => known.has(entry) && wanted(entry));
      const matches = ranked(found.values()).filter(({ tier }) => tier !== 'near');
      if (matches.length > 0) return matches.length === 1 ? clear(matches) : close(matches);
    }
    return undefined;
  };
}
