import type { Index } from '../index/index.ts';
import type { OtherSurname } from '../other-surname.ts';
import { keySigns } from '../key.ts';
import { ranked, type Match, type Meaning, type Wanted } from '../match.ts';
import { nearPerson, personLikeness, type NearPerson } from './person.ts';
import { nearQuery, type NearQuery } from './query.ts';
import { nearTitle, titleLikeness, wordWeights, type NearTitle, type WordWeight } from './title.ts';

export interface Near {
  readonly query: NearQuery;
  readonly matches: readonly Match[];
}

/**
 * The maximum number of candidates to compare: the n-grams of the keys put the likely ones first. 24 and 16 find the
 * same matches in all sets; each candidate costs 5 µs.
 */
const mostCompared = 18;
const fewByLetters = 10;
const leastShown = 0.6;
/** A given name in other kanji of the same reading is one slip. */
const homophone: Meaning = { score: 0.936, tier: 'near', by: 'typo' };
/** The maximum score of an entry with another name, which may be shown below everything that is offered. */
const otherName = 0.7;

export interface FindNear {
  /** Searches all entries. */
  search(cleaned: string, wanted: Wanted): Near;
  /** Compares each of these few entries. */
  among(cleaned: string, few: readonly number[]): readonly Match[];
}

/**
 * Finds near matches: candidates by sound key and by shared n-grams, then the weighted distance of sounds (people) and
 * of letters and words (titles).
 */
export function createNear(
  index: Index,
  otherSurname: OtherSurname,
  otherJapaneseName: OtherSurname,
  homophoneNames: OtherSurname,
): FindNear {
  const { entries, keys, grams } = index;
  const known: (NearPerson | NearTitle | undefined)[] = [];
  let weights: WordWeight | undefined;

  function likeness(query: NearQuery, number: number, isOther: () => boolean): Meaning {
    const entry = entries[number];
    if (entry === undefined) return { score: 0, tier: 'near', by: 'typo' };
    // Forms are computed at the first comparison and cached: most entries are never compared.
    const forms = (known[number] ??= entry.kind === 'series' ? nearTitle(entry) : nearPerson(entry));
    if ('sounds' in forms) return personLikeness(query, forms, isOther);
    weights ??= wordWeights(
      entries
        .filter(({ kind }) => kind === 'series')
        .slice(0, 2000)
        .map(nearTitle),
    );
    return titleLikeness(query, forms, weights);
  }

  function compared(query: NearQuery, cleaned: string, few: Iterable<number>): Match[] {
    const isOther = otherSurname(cleaned);
    const isOtherJapanese = otherJapaneseName(cleaned);
    const isHomophone = homophoneNames(cleaned);
    const matches: Match[] = [];
    for (const entry of few) {
      const meaning = isHomophone(entry) ? homophone : likeness(query, entry, () => isOther(entry));
      if (meaning.score < leastShown) continue;
      matches.push(
        isOtherJapanese(entry)
          ? { entry, tier: 'near', by: 'typo', score: Math.min(meaning.score, otherName) }
          : { entry, ...meaning },
      );
    }
    return ranked(matches);
  }

  function search(cleaned: string, wanted: Wanted): Near {
    const query = nearQuery(cleaned);
    const candidates = new Set<number>();
    for (const key of query.soundKeys) {
      keys.exact(keySigns.sound + key, (entry) => {
        if (candidates.size < mostCompared && wanted(entry)) candidates.add(entry);
      });
    }
    const pieces = [query.letters, ...(query.romaji === undefined ? [] : [keySigns.romaji + query.romaji])].concat(
      query.soundKeys.map((key) => keySigns.sound + key),
    );
    // Candidates by letters alone: similar-sounding people share more n-grams with a short title than its misspelling
    // does.
    if (pieces.length > 1)
      for (const entry of grams.candidates([query.letters], fewByLetters)) if (wanted(entry)) candidates.add(entry);
    for (const entry of grams.candidates(pieces, mostCompared)) {
      if (candidates.size < 2 * mostCompared && wanted(entry)) candidates.add(entry);
    }
    return { query, matches: compared(query, cleaned, candidates) };
  }

  return { search, among: (cleaned, few) => compared(nearQuery(cleaned), cleaned, few) };
}
