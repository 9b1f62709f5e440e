import { createHash } from 'node:crypto';

const rankOf = (seed: string, id: string): string => createHash('sha1').update(`${seed}\0${id}`).digest('hex');

/**
 * The ids in an order that the seed alone decides. Each id is placed by its own hash, so a record that is added or
 * removed moves no other: a button of last year goes on through the same cards.
 */
export function shuffled(ids: readonly string[], seed: string): string[] {
  return ids
    .map((id) => ({ id, rank: rankOf(seed, id) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ id }) => id);
}

/**
 * What comes at a place (from 0) of an endless series that holds everything once before anything comes again. Every
 * round has an order of its own, and never begins with what the last one ended with. Undefined for an empty pool.
 */
export function drawn(
  ids: readonly string[],
  seed: number,
  place: number,
  order: (ids: readonly string[], seed: string) => string[] = shuffled,
): string | undefined {
  if (ids.length === 0) return undefined;
  const roundOf = (number: number): string[] => order(ids, `${seed}-${number}`);
  // Of two, every round must begin with the same one: any other order would show one of them twice running.
  const round = ids.length === 2 ? 0 : Math.floor(place / ids.length);
  const now = roundOf(round);
  const [first, second] = now;
  if (round > 0 && first !== undefined && second !== undefined && first === roundOf(round - 1).at(-1)) {
    now[0] = second;
    now[1] = first;
  }
  return now[place % ids.length];
}
