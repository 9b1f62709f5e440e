import { oncePer } from '../../catalog/once.ts';
import { isAlike } from './choices.ts';
import { pointing } from './letters.ts';
import type { Ask, Candidate, Pool } from './pool.ts';
import { shuffled, type Draw } from './seeded-draws.ts';

/** Four candidates as the choices, one of them the answer. */
export interface Four {
  readonly four: readonly Candidate[];
  readonly right: Candidate;
  readonly ask: Ask;
}

const choiceCount = 4;
/** By default, the other choices are drawn from this many of the candidates nearest to the first. */
const neighbours = 12;
/** How often each candidate is tried as the first of four before the draw stops. */
const attempts = 4;
/**
 * For questions about order, the later choices are drawn from this many followers. Fewer would cause repeats, more
 * would span decades.
 */
const followers = 8;
/** The share of that order, at either end, in which a candidate is seldom the first. */
const edgeShare = 0.4;

/**
 * Searches for four choices around the first possible candidate: their labels differ, and the pool allows them
 * together.
 */
function completed(first: Candidate, others: readonly Candidate[], mayJoin: (a: Candidate, b: Candidate) => boolean) {
  const four = [first];
  for (const other of others) {
    const isFit = four.every((one) => mayJoin(one, other) && !isAlike(one.choice, other.choice));
    if (isFit && four.length < choiceCount) four.push(other);
  }
  return four.length === choiceCount ? four : undefined;
}

interface Neighbour {
  readonly other: Candidate;
  readonly distance: number;
}

/** All possible choices besides a candidate, nearest first. Computed once, because a draw examines many candidates. */
const neighbourhood = oncePer((pool: Pool) =>
  oncePer((first: Candidate): readonly Neighbour[] =>
    pool.candidates
      .map((other) => ({ other, distance: other === first ? Infinity : pool.distance(first, other) }))
      .filter(({ distance }) => distance !== Infinity)
      .toSorted((a, b) => a.distance - b.distance),
  ),
);

/** Four similar candidates around one of them. Equally near ones have equal chances. */
function around(first: Candidate, pool: Pool, isAskable: ReadonlySet<Candidate>, draw: Draw): Candidate[] | undefined {
  const all = neighbourhood(pool)(first).filter(({ other }) => isAskable.has(other));
  const furthest = all[(pool.neighbours ?? neighbours) - 1]?.distance ?? Infinity;
  const near = all.filter(({ distance }) => distance <= furthest).map(({ other }) => other);
  return completed(first, shuffled(near, draw), (a, b) => pool.distance(a, b) !== Infinity);
}

/** The questions about one of the four to which the other three are wrong answers; only new ones, if there are any. */
function openAsks(one: Candidate, four: readonly Candidate[], pool: Pool, isNew: (key: string) => boolean): Ask[] {
  const open = one.asks.filter((ask) => four.every((other) => other === one || pool.isClear(ask, other)));
  const fresh = open.filter(({ key }) => isNew(key));
  return fresh.length > 0 ? fresh : open;
}

/**
 * Draws the four choices first, each with a way to ask for it, and only then the right one. So nothing about the
 * choices alone (letters, fame, years, how often each was right before) can favour one of them. The letters of the
 * question could: four are accepted only if they point to the right answer in no more than one of the four cases.
 *
 * If too few are new, candidates whose questions were asked a while ago complete the four.
 */
export function drawAlike(
  pool: Pool,
  candidates: readonly Candidate[],
  isNew: (key: string) => boolean,
  draw: Draw,
): Four | undefined {
  const fresh = candidates.filter(({ asks }) => asks.some(({ key }) => isNew(key)));
  return fourAmong(fresh, fresh, pool, isNew, draw) ?? fourAmong(fresh, candidates, pool, isNew, draw);
}

/** Four candidates around one of the given first ones, with a new question about at least one of them. */
function fourAmong(
  firsts: readonly Candidate[],
  askable: readonly Candidate[],
  pool: Pool,
  isNew: (key: string) => boolean,
  draw: Draw,
): Four | undefined {
  const isAskable = new Set(askable);
  const inTurn = shuffled(firsts, draw);
  for (const first of Array.from({ length: attempts }, () => inTurn).flat()) {
    const four = around(first, pool, isAskable, draw);
    if (four === undefined) continue;
    const cases = four.flatMap((right): Four[] => {
      const open = openAsks(right, four, pool, isNew);
      const ask = open[draw(open.length)];
      return ask === undefined ? [] : [{ four, right, ask }];
    });
    const fresh = cases.filter(({ ask }) => isNew(ask.key));
    if (cases.length === choiceCount && fresh.length > 0 && pointing(cases) <= 1) return fresh[draw(fresh.length)];
  }
  return undefined;
}

/**
 * The candidates in the order in which they are tried as the first of four. The oldest could only be the answer, and
 * the newest never are: the nearer to either end of the order, the rarer a candidate is tried, or remembered rounds
 * would reveal the answer.
 */
function firstsInTurn(candidates: readonly Candidate[], place: (candidate: Candidate) => number, draw: Draw) {
  const inOrder = candidates.toSorted((a, b) => place(a) - place(b));
  const edge = Math.ceil(inOrder.length * edgeShare);
  const isOften = inOrder.map((_one, index) => Math.min(index, inOrder.length - 1 - index) >= draw(edge));
  return [
    ...shuffled(
      inOrder.filter((_one, index) => isOften[index] === true),
      draw,
    ),
    ...shuffled(
      inOrder.filter((_one, index) => isOften[index] !== true),
      draw,
    ),
  ];
}

/**
 * For “which came first?” the choices decide. The others follow the first closely, so that most of them also occur as a
 * later one about three times as often.
 */
export function drawInOrder(
  pool: Pool,
  candidates: readonly Candidate[],
  isNew: (key: string) => boolean,
  draw: Draw,
): Four | undefined {
  const { place = () => 0 } = pool;
  for (const right of firstsInTurn(candidates, place, draw)) {
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
