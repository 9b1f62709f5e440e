import { isPhrase } from './by-chance.ts';
import { clean } from './clean.ts';
import type { Entry } from './entry.ts';
import { letterKey } from './key.ts';
import { mostLike } from './letters.ts';
import { titleParts, withoutBrackets } from './names/split.ts';
import type { Near } from './near/near.ts';

/** A long query near to a single title is offered at a lower score: two slips, or a reading with other long vowels. */
const leastAlone = 0.64;
const apart = 0.1;
const longQuery = 8;

/** A word with a slip keeps more than this of its letters. */
const leastOfWord = 0.5;

/** 천국의 계단 has one word of 천국의 나무 and no slip of the other: it is another title. */
function hasAnotherWord(
  words: readonly string[],
  { names: { en, ko, ja }, romaji, aliases = [] }: Pick<Entry, 'names' | 'romaji' | 'aliases'>,
): boolean {
  const titles = [en, ko, ja, romaji, ...aliases].flatMap((title) =>
    title === undefined ? [] : [clean(withoutBrackets(title)), ...titleParts(withoutBrackets(title))],
  );
  return titles.some((title) => {
    const own = title.split(' ');
    return (
      own.length === words.length &&
      words.some((word, place) => word === own[place]) &&
      words.some((word, place) => mostLike(letterKey(word), [letterKey(own[place] ?? '')], leastOfWord) === 0)
    );
  });
}

export const isNearToOneTitle = ({ query, matches: [first, second] }: Near, entries: readonly Entry[]): boolean =>
  first !== undefined &&
  entries[first.entry]?.kind === 'series' &&
  // Latin letters may be the romaji of an English word: "sutorenjaazu 6".
  !(query.script === 'hangul' && hasAnotherWord(query.words, entries[first.entry] ?? { names: {} })) &&
  !query.isName &&
  !isPhrase(query) &&
  query.keys.length >= longQuery &&
  first.score >= leastAlone &&
  (second === undefined || first.score - second.score >= apart);

/**
 * A slip in another spelling of a name ("paku inan" for パク・イナン, 박인환) is more than one slip in ours. A name that hardly
 * anybody has, near to a single person, is offered for it.
 */
const leastLoneName = 0.895;
/** In a million Koreans. */
const fewestStrangers = 1;

export const isNearToOneName = ({ query, matches: [first, second] }: Near): boolean =>
  query.isName &&
  query.script === 'latin' &&
  first !== undefined &&
  first.score >= leastLoneName &&
  (second === undefined || first.score - second.score >= apart) &&
  (query.bearers() ?? 0) < fewestStrangers;
