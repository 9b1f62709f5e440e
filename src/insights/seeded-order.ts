import { createHash } from 'node:crypto';

const rankOf = (seed: string, id: string): string => createHash('sha1').update(`${seed}\0${id}`).digest('hex');

/**
 * The ids in an order that depends on the seed alone. Each id is placed by its own hash, so adding or removing a record
 * moves no other one: a button from last year continues through the same cards.
 */
export function orderedBySeed(ids: readonly string[], seed: string): string[] {
  return ids
    .map((id) => ({ id, rank: rankOf(seed, id) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ id }) => id);
}

/** At least the first `most` ids in their order, if there are so many. */
type Order = (ids: readonly string[], seed: string, most: number) => string[];

/**
 * The item at a position (from 0) of an endless series that repeats nothing until every item has appeared. Each round
 * has its own order and never begins with the last item of the previous one. Undefined for an empty list.
 */
export function itemAt(
  ids: readonly string[],
  seed: number,
  place: number,
  order: Order = orderedBySeed,
): string | undefined {
  if (ids.length === 0) return undefined;
  const roundOf = (number: number, most: number): string[] => order(ids, `${seed}-${number}`, most);
  // Two items keep their order in every round: any other would show one of them twice in a row.
  const round = ids.length === 2 ? 0 : Math.floor(place / ids.length);
  const at = place % ids.length;
  const now = roundOf(round, Math.max(2, at + 1));
  const [first, second] = now;
  if (round > 0 && first !== undefined && second !== undefined && first === roundOf(round - 1, ids.length).at(-1)) {
    now[0] = second;
    now[1] = first;
  }
  return now[at];
}
