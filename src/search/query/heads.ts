import { remembered } from '../remembered.ts';
import { boundaryBeforeWord, boundaryInWord, type Boundary } from './boundary.ts';

/** A beginning of a query that may be a name, and what follows it. */
export interface Head {
  readonly name: string;
  readonly rest: string;
  readonly boundary: Boundary;
}

/** The maximum number of words in a name before a question. */
const mostWords = 6;
const longestName = 40;

function readHeads(cleaned: string): readonly Head[] {
  const words = cleaned.split(' ');
  const heads: Head[] = [];
  for (const [place, word] of words.slice(0, mostWords).entries()) {
    const before = words.slice(0, place);
    const after = words.slice(place + 1);
    const add = (end: number, boundary: Boundary | undefined): void => {
      if (boundary === undefined) return;
      const name = [...before, word.slice(0, end)].join(' ');
      const rest = [word.slice(end), ...after].filter((text) => text !== '').join(' ');
      if (name.length <= longestName) heads.push({ name, rest, boundary });
    };
    for (let end = 1; end < Math.min(word.length, longestName); end += 1)
      add(end, boundaryInWord(word.slice(0, end), word.slice(end)));
    const [next] = after;
    if (next !== undefined) add(word.length, boundaryBeforeWord(next));
  }
  return heads.toReversed();
}

/** One query is split into heads up to four times, so they are cached. */
const mostRemembered = 16;

/** Beginnings of a query that end where a word ends or where a particle may follow, longest first. */
export const headsOf = remembered(readHeads, mostRemembered);
