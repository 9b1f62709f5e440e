import { clean, joined } from './clean.ts';
import type { Index } from './index/index.ts';
import { surnameAndGiven } from './hangul/surname.ts';
import { katakanaOfName } from './kana/from-hangul.ts';
import { letterKey } from './key.ts';
import { lookUp } from './lookup.ts';
import { keepBest, ranked, type Match } from './match.ts';
import { likenessToGivenName } from './near/given-name.ts';
import type { FindNear } from './near/near.ts';
import { titleForms } from './names/title.ts';
import type { Beginning } from './prefix.ts';

/** Finds an entry by name among a few candidates. */
export type Among = (cleaned: string, few: ReadonlySet<number>) => readonly Match[];

/** Among the members of a group or the works of a person, a lower score is enough to identify one. */
const leastLike = 0.7;
const byItsPart: Pick<Match, 'tier' | 'by' | 'score'> = { tier: 'near', by: 'part', score: 0.8 };
const byAWord: Pick<Match, 'tier' | 'by' | 'score'> = { tier: 'near', by: 'words', score: 0.75 };
const bySlip: Pick<Match, 'tier' | 'by'> = { tier: 'near', by: 'typo' };
/** The similarity of 재현 and 재훈. */
const leastGiven = 0.84;
const ofSlip = 0.9;
const fewestKana = 2;

/** Members use one syllable of their given name: 유키스 준 is 이준영, in kana ジュン. */
function isSyllableOf(text: string, ko: string | undefined): boolean {
  const [surname = '', given = ''] = (ko === undefined ? undefined : surnameAndGiven(ko)) ?? [];
  if (given.length < 2) return false;
  const syllables = [surname, given.charAt(0), given.slice(-1)];
  return syllables.some(
    (syllable) =>
      syllable === text ||
      (text.length >= fewestKana && ['', '김'].some((surname) => katakanaOfName(surname, syllable)[1] === text)),
  );
}

const shortestWord = 2;
const shortestLatinWord = 4;
const isTelling = (word: string): boolean =>
  word.length >= (/^[a-z0-9]+$/u.test(word) ? shortestLatinWord : shortestWord);

export function createAmong(index: Index, near: FindNear, beginning: Beginning): Among {
  const { entries } = index;

  /** Whether a word of the query is a word of the title, or part of a title without spaces. */
  function holdsAWord(cleaned: string, number: number): boolean {
    const entry = entries[number];
    if (entry?.kind !== 'series') return false;
    const { letters, bag } = titleForms(entry);
    return cleaned
      .split(' ')
      .filter(isTelling)
      .some((word) =>
        /^[a-z0-9]+$/u.test(word) ? bag.includes(word) : letters.some((title) => title.includes(letterKey(word))),
      );
  }

  return (cleaned, few) => {
    if (cleaned === '' || few.size === 0) return [];
    const wanted = (entry: number): boolean => few.has(entry);
    const found = new Map(lookUp(index, cleaned, wanted));
    if (found.size > 0) return ranked(found.values());
    for (const match of beginning(cleaned, wanted, few.size, 'all')) keepBest(found, match);
    if (found.size > 0) return ranked(found.values());
    for (const match of near.among(cleaned, [...few])) if (match.score >= leastLike) keepBest(found, match);
    const text = joined(cleaned);
    const likeness = likenessToGivenName(cleaned);
    for (const number of few) {
      const entry = entries[number];
      const like = entry === undefined ? undefined : likeness(entry);
      if (like !== undefined && like >= leastGiven) keepBest(found, { entry: number, ...bySlip, score: like * ofSlip });
    }
    for (const entry of few) {
      const ko = entries[entry]?.names.ko;
      if (entries[entry]?.kind !== 'series' && isSyllableOf(text, ko === undefined ? undefined : joined(clean(ko))))
        keepBest(found, { entry, ...byItsPart });
      if (holdsAWord(cleaned, entry)) keepBest(found, { entry, ...byAWord });
    }
    return ranked(found.values());
  };
}
