import { freeAfter, fullPoints, hintedPoints, mostSilent, nextRound, sharedWithin, type Game } from './game.ts';
import { lives } from './endless.ts';
import { isOutOfTime } from './timer.ts';
import type { AskedQuestion } from './draw-question.ts';

export interface Player {
  readonly id: string;
  readonly isModerator: boolean;
}

export type Outcome =
  /** `isOver`: it was the last round. `missed`: nobody else can see the game, so the wrong answer ended the round. */
  | { readonly verdict: 'right' | 'shared' | 'missed' | 'skipped' | 'timeout' | 'void'; readonly isOver: boolean }
  | { readonly verdict: 'asked' | 'hinted' | 'stopped' | 'wrong' | 'tried' }
  /** The options of the game have no question left. */
  | { readonly verdict: 'spent' }
  /** The player may answer. */
  | { readonly verdict: 'open' }
  /** Other players were faster, or the round was skipped. */
  | { readonly verdict: 'late'; readonly winners: readonly string[] }
  /** The button belongs to an earlier round. */
  | { readonly verdict: 'past' }
  /** This player must wait until `from`, in milliseconds since 1970. */
  | { readonly verdict: 'wait'; readonly from: number };

export interface Turn {
  readonly game: Game;
  readonly outcome: Outcome;
}

const isLast = ({ mode, round, rounds, silent, lost }: Game): boolean =>
  silent >= mostSilent || (mode === 'endless' ? lost >= lives : round >= rounds);

export const isRightIn = ({ verdict }: Outcome): boolean => verdict === 'right' || verdict === 'shared';
export const isWrongIn = ({ verdict }: Outcome): boolean => verdict === 'wrong' || verdict === 'missed';

export const worth = ({ isHinted }: Pick<Game, 'isHinted'>): number => (isHinted ? hintedPoints : fullPoints);

const withPlayer = ({ players }: Game, player: string): readonly string[] =>
  players.includes(player) ? players : [...players, player];

const withPoints = (game: Game, player: string): Game['points'] => ({
  ...game.points,
  [player]: (game.points[player] ?? 0) + worth(game),
});

/** Ends the round without a winner. */
function endedWithout(game: Game, now: number): Game {
  const silent = game.tried.length === 0 ? game.silent + 1 : 0;
  return { ...game, state: 'answered', winners: [], silent, lost: game.lost + 1, since: now, touched: now };
}

/** Ends the round if the question's time is over, so that the press does not count; undefined otherwise. */
export function timeout(game: Game, now: number): Turn | undefined {
  if (!isOutOfTime(game, now)) return undefined;
  const after = endedWithout(game, now);
  return { game: after, outcome: { verdict: 'timeout', isOver: isLast(after) } };
}

function won(game: Game, player: string, now: number): Turn {
  const after: Game = {
    ...game,
    state: 'answered',
    winners: [player],
    players: withPlayer(game, player),
    points: withPoints(game, player),
    silent: 0,
    won: game.won + 1,
    since: now,
    touched: now,
  };
  return { game: after, outcome: { verdict: 'right', isOver: isLast(after) } };
}

/** A right answer shortly after the first one, possibly delayed by a slow connection. */
function sharedBy(game: Game, player: string): Turn {
  const after: Game = {
    ...game,
    winners: [...game.winners, player],
    players: withPlayer(game, player),
    points: withPoints(game, player),
  };
  return { game: after, outcome: { verdict: 'shared', isOver: isLast(after) } };
}

/** Whether the rest of the round is useless: the game is for one player, or nobody else has played so far. */
const isAloneWith = ({ isAlone, players, round }: Game, player: string): boolean =>
  isAlone || (round > 1 && players.length > 0 && players.every((one) => one === player));

function missed(game: Game, player: string, now: number): Turn {
  const after: Game = {
    ...game,
    tried: [...game.tried, player],
    players: withPlayer(game, player),
    silent: 0,
    touched: now,
  };
  if (!isAloneWith(game, player)) return { game: after, outcome: { verdict: 'wrong' } };
  const ended = endedWithout(after, now);
  return { game: ended, outcome: { verdict: 'missed', isOver: isLast(ended) } };
}

/**
 * Answers a round. Everybody who is right within two seconds of the first scores; a wrong answer uses up the attempt.
 */
export function answer(game: Game, round: number, player: string, isRight: boolean, now: number): Turn {
  if (round !== game.round) return { game, outcome: { verdict: 'past' } };
  const hasTried = game.tried.includes(player) || game.winners.includes(player);
  if (game.state === 'answered') {
    const isInTime = game.winners.length > 0 && now - game.since <= sharedWithin;
    if (isRight && isInTime && !hasTried) return sharedBy(game, player);
    return { game, outcome: { verdict: 'late', winners: game.winners } };
  }
  const late = timeout(game, now);
  if (late !== undefined) return late;
  if (hasTried) return { game, outcome: { verdict: 'tried' } };
  return isRight ? won(game, player, now) : missed(game, player, now);
}

/** Whether an answer of the player would count. Changes the game only if the question's time is over. */
export function mayAnswer(game: Game, round: number, player: string, now: number): Turn {
  const turn = answer(game, round, player, false, now);
  return isWrongIn(turn.outcome) ? { game, outcome: { verdict: 'open' } } : turn;
}

/** When a player may continue or stop: the starter and moderators at once, everybody else after a minute. */
function mayFrom(game: Game, player: Player): number {
  return player.isModerator || player.id === game.starter ? 0 : game.since + freeAfter;
}

/** Removes two wrong choices for everybody; the round is then worth half. */
export function hint(game: Game, round: number, player: Player, now: number): Turn {
  if (round !== game.round || game.isHinted) return { game, outcome: { verdict: 'past' } };
  if (game.state === 'answered') return { game, outcome: { verdict: 'late', winners: game.winners } };
  const late = timeout(game, now);
  if (late !== undefined) return late;
  const from = mayFrom(game, player);
  if (now < from) return { game, outcome: { verdict: 'wait', from } };
  return { game: { ...game, isHinted: true, touched: now }, outcome: { verdict: 'hinted' } };
}

/** Skips the round: the answer is shown and nobody scores. */
export function skip(game: Game, round: number, player: Player, now: number): Turn {
  if (round !== game.round) return { game, outcome: { verdict: 'past' } };
  if (game.state === 'answered') return { game, outcome: { verdict: 'late', winners: game.winners } };
  const late = timeout(game, now);
  if (late !== undefined) return late;
  const from = mayFrom(game, player);
  if (now < from) return { game, outcome: { verdict: 'wait', from } };
  const after = endedWithout(game, now);
  return { game: after, outcome: { verdict: 'skipped', isOver: isLast(after) } };
}

/** Voids a round whose question is gone because the data changed. Nobody scores, and any player may do this. */
export function discard(game: Game, round: number, now: number): Turn {
  if (round !== game.round) return { game, outcome: { verdict: 'past' } };
  if (game.state === 'answered') return { game, outcome: { verdict: 'late', winners: game.winners } };
  const after: Game = { ...endedWithout(game, now), silent: game.silent, lost: game.lost };
  return { game: after, outcome: { verdict: 'void', isOver: isLast(after) } };
}

/** Moves from an answered round to the next question; the game ends if there is none. */
export function next(
  game: Game,
  round: number,
  player: Player,
  question: AskedQuestion | undefined,
  now: number,
  level = game.level,
): Turn {
  if (round !== game.round || game.state !== 'answered' || isLast(game)) return { game, outcome: { verdict: 'past' } };
  const from = mayFrom(game, player);
  if (now < from) return { game, outcome: { verdict: 'wait', from } };
  if (question === undefined) return { game, outcome: { verdict: 'spent' } };
  return { game: nextRound(game, question, now, level), outcome: { verdict: 'asked' } };
}

/** Ends the game with the current points. */
export function stop(game: Game, round: number, player: Player, now: number): Turn {
  if (round !== game.round) return { game, outcome: { verdict: 'past' } };
  const from = mayFrom(game, player);
  if (now < from) return { game, outcome: { verdict: 'wait', from } };
  return { game, outcome: { verdict: 'stopped' } };
}

const endsWithoutWinner: ReadonlySet<Outcome['verdict']> = new Set(['skipped', 'timeout', 'void', 'missed']);

/**
 * Whether this ends the game, which is then deleted. A last round with a recent winner stays open for those who share
 * its point; the next game replaces it, or it is deleted after a day.
 */
export const endsGame = (outcome: Outcome): boolean =>
  outcome.verdict === 'stopped' ||
  outcome.verdict === 'spent' ||
  (endsWithoutWinner.has(outcome.verdict) && 'isOver' in outcome && outcome.isOver);

/** Whether the game is only kept for a shared point of its last round: a new game may replace it. */
export const isFinished = (game: Game): boolean => game.state === 'answered' && isLast(game);
