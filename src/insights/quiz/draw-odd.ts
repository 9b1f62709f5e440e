import { oncePer } from '../../catalog/once.ts';
import { isAlike } from './choices.ts';
import type { Four } from './draw-four.ts';
import { found, standingOut } from './letters.ts';
import type { Candidate, Pool, Trio } from './pool.ts';
import { shuffled, type Draw } from './seeded-draws.ts';

/** The highest accepted share of such cases. Chance alone gives a quarter; a lower limit would leave too few pairs. */
const mostStandingOut = 0.42;

/** In how many of the cases the wrong one is the one whose first year is furthest from the mean of the four. */
function oddInYears(fours: readonly Four[]): number {
  const cases = fours.map((one) => {
    const years = one.four.map(({ since = 0 }) => since);
    const mean = years.reduce((sum, year) => sum + year, 0) / years.length;
    return found(
      one,
      years.map((year) => Math.abs(year - mean)),
    );
  });
  return cases.reduce((sum, one) => sum + one, 0);
}

type Members = Omit<Trio, 'near'>;

function isDistinct(four: readonly Candidate[]): boolean {
  return four.every((one, index) => four.slice(index + 1).every((other) => !isAlike(one.choice, other.choice)));
}

const candidatesById = oncePer(
  ({ candidates }: Pool): ReadonlyMap<string, Candidate> =>
    new Map(candidates.map((candidate) => [candidate.choice.id, candidate])),
);

/** The trio that stays whole, with each of the other three in turn. */
function foursOf(pool: Pool, whole: Members, other: Members): Four[] {
  const known = candidatesById(pool);
  const peopleOf = ({ members }: Members): Candidate[] => members.flatMap((id) => known.get(id) ?? []);
  return peopleOf(other).flatMap((right) => {
    const ask = right.asks.find(({ key }) => key === `wrong/${right.choice.id}/${whole.key}`);
    const four = [...peopleOf(whole), right];
    return ask === undefined || !isDistinct(four) ? [] : [{ four, right, ask }];
  });
}

/**
 * All questions that two trios allow. None if one trio is missing, or if the look of the names or the year of the first
 * work reveals the wrong ones: three short names beside three long ones, one shared surname, or three newcomers.
 */
const questionsOf = oncePer((pool: Pool) =>
  oncePer((trio: Members) =>
    oncePer((other: Members): readonly Four[] => {
      const both = [...foursOf(pool, trio, other), ...foursOf(pool, other, trio)];
      const isWhole = both.length === trio.members.length + other.members.length;
      const most = both.length * mostStandingOut;
      return isWhole && standingOut(both) <= most && oddInYears(both) <= most ? both : [];
    }),
  ),
);

/**
 * Draws two similar trios, and only then the one that stays whole and the member of the other that joins it. So
 * everybody is the wrong one in a quarter of the questions in which they appear.
 */
export function drawOdd(
  pool: Pool,
  candidates: readonly Candidate[],
  isNew: (key: string) => boolean,
  draw: Draw,
): Four | undefined {
  const known = new Set(candidates.map(({ choice }) => choice.id));
  const isKnown = ({ members }: Members): boolean => members.every((id) => known.has(id));
  // Draws pairs instead of trios: a trio with a single neighbour would repeat that pair too often.
  const pairs = (pool.trios ?? [])
    .filter(isKnown)
    .flatMap((trio) => trio.near.filter(isKnown).map((other) => [trio, other] as const));
  for (const [trio, other] of shuffled(pairs, draw)) {
    const fresh = questionsOf(pool)(trio)(other).filter(({ ask }) => isNew(ask.key));
    if (fresh.length > 0) return fresh[draw(fresh.length)];
  }
  return undefined;
}
