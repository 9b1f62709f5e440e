import { isAlike } from './choices.ts';
import { pointing } from './letters.ts';
import type { Ask, Candidate, Pool } from './pool.ts';
import { shuffled, type Draw } from './seeded-draws.ts';

/** Four candidates as the choices, one of whom is asked for. */
export interface Four {
  readonly four: readonly Candidate[];
  readonly right: Candidate;
  readonly ask: Ask;
}

const choiceCount = 4;
/** The other choices are drawn from this many of the candidates that are nearest to the first. */
const neighbours = 12;
/** Where time decides: the later choices are drawn from this many that follow. Fewer would repeat, more would span decades. */
const followers = 8;

/** The first of the candidates that make four with the given one: their labels differ, and the pool lets them stand together. */
function completed(first: Candidate, others: readonly Candidate[], mayJoin: (a: Candidate, b: Candidate) => boolean) {
  const four = [first];
  for (const other of others) {
    const isFit = four.every((one) => mayJoin(one, other) && !isAlike(one.choice, other.choice));
    if (isFit && four.length < choiceCount) four.push(other);
  }
  return four.length === choiceCount ? four : undefined;
}

/** Four candidates who are alike, around one of them. */
function around(first: Candidate, pool: Pool, candidates: readonly Candidate[], draw: Draw): Candidate[] | undefined {
  const near = shuffled(candidates, draw)
    .map((other) => ({ other, distance: other === first ? Infinity : pool.distance(first, other) }))
    .filter(({ distance }) => distance !== Infinity)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, neighbours)
    .map(({ other }) => other);
  return completed(first, shuffled(near, draw), (a, b) => pool.distance(a, b) !== Infinity);
}

/** The new ways to ask for one of the four for which the other three are wrong. */
const openAsks = (one: Candidate, four: readonly Candidate[], pool: Pool, isNew: (key: string) => boolean): Ask[] =>
  one.asks.filter((ask) => isNew(ask.key) && four.every((other) => other === one || pool.isClear(ask, other)));

/**
 * First the four choices, each with a way to ask for it, and only then the draw of who is asked for. So nothing about the
 * choices alone (letters, fame, years, how often each was right before) can favour one of them. The letters of the
 * question could: four are taken only if they point to the right answer in no more than one of the four cases.
 */
export function drawAlike(
  pool: Pool,
  candidates: readonly Candidate[],
  isNew: (key: string) => boolean,
  draw: Draw,
): Four | undefined {
  const askable = candidates.filter(({ asks }) => asks.some(({ key }) => isNew(key)));
  for (const first of shuffled(askable, draw)) {
    const four = around(first, pool, askable, draw);
    if (four === undefined) continue;
    const cases = four.flatMap((right): Four[] => {
      const open = openAsks(right, four, pool, isNew);
      const ask = open[draw(open.length)];
      return ask === undefined ? [] : [{ four, right, ask }];
    });
    if (cases.length === choiceCount && pointing(cases) <= 1) return cases[draw(choiceCount)];
  }
  return undefined;
}

/**
 * For “which came first?” the choices decide. Everybody is the first one equally often, and the others follow closely:
 * so everybody is also a later one about three times as often, and memory of who was right before does not help.
 */
export function drawInOrder(
  pool: Pool,
  candidates: readonly Candidate[],
  isNew: (key: string) => boolean,
  draw: Draw,
): Four | undefined {
  const { place = () => 0 } = pool;
  for (const right of shuffled(candidates, draw)) {
    const ask = right.asks.find(({ key }) => isNew(key));
    if (ask === undefined) continue;
    const later = candidates
      .filter((other) => other !== right && pool.isClear(ask, other) && pool.distance(right, other) !== Infinity)
      .toSorted((a, b) => place(a) - place(b))
      .slice(0, followers);
    const four = completed(right, shuffled(later, draw), () => true);
    if (four !== undefined) return { four, right, ask };
  }
  return undefined;
}
