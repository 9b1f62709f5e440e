import { isAlike } from './choices.ts';
import type { Four } from './draw-four.ts';
import type { Candidate, Pool, Trio } from './pool.ts';
import { shuffled, type Draw } from './seeded-draws.ts';

type Members = Omit<Trio, 'near'>;

function isDistinct(four: readonly Candidate[]): boolean {
  return four.every((one, index) => four.slice(index + 1).every((other) => !isAlike(one.choice, other.choice)));
}

/**
 * Draws two trios that are near to each other, and only then the one that stays whole, and which of the other three
 * joins it. So everybody is the wrong one in one of four of the questions in which they are seen, whoever they are.
 */
export function drawOdd(
  { trios = [] }: Pool,
  candidates: readonly Candidate[],
  isNew: (key: string) => boolean,
  draw: Draw,
): Four | undefined {
  const known = new Map(candidates.map((candidate) => [candidate.choice.id, candidate]));
  const found = ({ members }: Members): Candidate[] => members.flatMap((id) => known.get(id) ?? []);
  const isWhole = (trio: Members): boolean => found(trio).length === trio.members.length;
  const ofPair = (whole: Members, other: Members): Four[] => {
    const three = found(whole);
    return found(other).flatMap((right) => {
      const ask = right.asks.find(({ key }) => key === `wrong/${right.choice.id}/${whole.key}`);
      const four = [...three, right];
      return ask === undefined || !isNew(ask.key) || !isDistinct(four) ? [] : [{ four, right, ask }];
    });
  };
  for (const trio of shuffled(trios.filter(isWhole), draw)) {
    for (const other of shuffled(trio.near.filter(isWhole), draw)) {
      const [ones, others] = [ofPair(trio, other), ofPair(other, trio)];
      if (ones.length !== trio.members.length || others.length !== ones.length) continue;
      const drawn = draw(2) === 0 ? ones : others;
      return drawn[draw(drawn.length)];
    }
  }
  return undefined;
}
