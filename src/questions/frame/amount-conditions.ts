import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import type { Draft } from './times.ts';

/** "Actors over 70", "older than 40": without a unit, a number behind people is an age. */
const behindPeople =
  /\b(?:older|younger)\b|\b(?:actors?|actress(?:es)?|people|men|women|idols?|singers?)\s+(?:who (?:are|is)\s+)?(?:over|under|above|below)?\s*\S{0,5}$/iu;

/** Numbers as conditions: episodes, a rating, an age, works. */
export function amounts(open: readonly Mark[], reading: Reading, where: Draft): void {
  for (const { amount, start } of open) {
    if (amount === undefined) continue;
    const { of, ...bounds } = amount;
    const isOfEpisodes = of === 'episodes' || (of === 'any' && open.some((mark) => means(mark, 'asks.episodes')));
    const isOfAge =
      open.some((mark) => means(mark, 'asks.birth')) ||
      behindPeople.test(reading.text.slice(0, start + 'older'.length));
    if (of === 'age' || (of === 'any' && isOfAge)) {
      const year = Number(reading.today.slice(0, 4));
      where.alive = true;
      where.born = {
        ...(bounds.most === undefined ? {} : { from: `${year - bounds.most - 1}${reading.today.slice(4)}` }),
        ...(bounds.least === undefined ? {} : { to: `${year - bounds.least}${reading.today.slice(4)}` }),
      };
    } else if (of === 'rating') where.rating = bounds;
    else if (isOfEpisodes) where.episodes = bounds;
    else where.credits = bounds;
  }
}
