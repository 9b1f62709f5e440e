import type { Language } from '../../language/language.ts';
import type { Theme } from './question.ts';

/** Anybody may replace a game that nobody has played for this long, in milliseconds. */
export const idleAfter = 10 * 60_000;
/** After this long without progress, anybody may continue or stop the game, not only its starter. In milliseconds. */
export const freeAfter = 60_000;
export const mostRounds = 20;
export const usualRounds = 5;

/** One game in one channel. Its questions follow from seed and theme, so they are not stored. */
export interface Game {
  readonly id: string;
  readonly seed: number;
  readonly theme: Theme;
  readonly rounds: number;
  /** The language of the shared message: the starter's. */
  readonly language: Language;
  readonly starter: string;
  /** Counted from 1. */
  readonly round: number;
  readonly state: 'asked' | 'answered';
  /** The winner of an answered round; undefined if it was skipped or void. */
  readonly winner?: string | undefined;
  /** The players who have used their try in this round. */
  readonly tried: readonly string[];
  readonly points: Readonly<Record<string, number>>;
  /** `since` is when the state began, `touched` when somebody last played; both in milliseconds since 1970. */
  readonly since: number;
  readonly touched: number;
}

export interface Player {
  readonly id: string;
  readonly isModerator: boolean;
}

export type Outcome =
  /** `isOver` says that it was the last round. */
  | { readonly verdict: 'right' | 'skipped' | 'void'; readonly isOver: boolean }
  | { readonly verdict: 'asked' | 'stopped' | 'wrong' | 'tried' }
  /** Another player was faster, or the round was skipped. */
  | { readonly verdict: 'late'; readonly winner: string | undefined }
  /** The button belongs to an earlier round. */
  | { readonly verdict: 'past' }
  /** This player must wait until `from`, in milliseconds since 1970. */
  | { readonly verdict: 'wait'; readonly from: number };

export interface Turn {
  readonly game: Game;
  readonly outcome: Outcome;
}

export interface NewGame {
  readonly seed: number;
  readonly theme: Theme;
  readonly rounds: number;
  readonly language: Language;
  readonly starter: string;
}

export function newGame(asked: NewGame, now: number): Game {
  const rounds = Math.min(Math.max(Math.trunc(asked.rounds), 1), mostRounds);
  const id = asked.seed.toString(36);
  return { ...asked, rounds, id, round: 1, state: 'asked', tried: [], points: {}, since: now, touched: now };
}

export const isIdle = ({ touched }: Game, now: number): boolean => now - touched >= idleAfter;

const isLast = ({ round, rounds }: Game): boolean => round >= rounds;

function answered(game: Game, winner: string | undefined, now: number): Game {
  const points = winner === undefined ? game.points : { ...game.points, [winner]: (game.points[winner] ?? 0) + 1 };
  return { ...game, state: 'answered', winner, tried: [], points, since: now, touched: now };
}

/** Answers a round. The first right answer wins the point; a wrong one uses up the player’s try. */
export function answer(game: Game, round: number, player: string, isRight: boolean, now: number): Turn {
  if (round !== game.round) return { game, outcome: { verdict: 'past' } };
  if (game.state === 'answered') return { game, outcome: { verdict: 'late', winner: game.winner } };
  if (game.tried.includes(player)) return { game, outcome: { verdict: 'tried' } };
  if (!isRight)
    return { game: { ...game, tried: [...game.tried, player], touched: now }, outcome: { verdict: 'wrong' } };
  return { game: answered(game, player, now), outcome: { verdict: 'right', isOver: isLast(game) } };
}

/** When a player may continue or stop: at once for the starter and for moderators, after a minute for everybody else. */
function mayFrom(game: Game, player: Player): number {
  return player.isModerator || player.id === game.starter ? 0 : game.since + freeAfter;
}

/** Gives up the round: its answer is shown and nobody gets the point. */
export function skip(game: Game, round: number, player: Player, now: number): Turn {
  if (round !== game.round) return { game, outcome: { verdict: 'past' } };
  if (game.state === 'answered') return { game, outcome: { verdict: 'late', winner: game.winner } };
  const from = mayFrom(game, player);
  if (now < from) return { game, outcome: { verdict: 'wait', from } };
  return { game: answered(game, undefined, now), outcome: { verdict: 'skipped', isOver: isLast(game) } };
}

/** Voids a round whose question is gone because the data changed. Nobody gets the point, and any player may do this. */
export function discard(game: Game, round: number, now: number): Turn {
  if (round !== game.round) return { game, outcome: { verdict: 'past' } };
  if (game.state === 'answered') return { game, outcome: { verdict: 'late', winner: game.winner } };
  return { game: answered(game, undefined, now), outcome: { verdict: 'void', isOver: isLast(game) } };
}

/** Moves from an answered round to the next question. */
export function next(game: Game, round: number, player: Player, now: number): Turn {
  if (round !== game.round || game.state !== 'answered' || isLast(game)) return { game, outcome: { verdict: 'past' } };
  const from = mayFrom(game, player);
  if (now < from) return { game, outcome: { verdict: 'wait', from } };
  return {
    game: { ...game, round: round + 1, state: 'asked', winner: undefined, tried: [], since: now, touched: now },
    outcome: { verdict: 'asked' },
  };
}

/** Ends the game with the points so far. */
export function stop(game: Game, round: number, player: Player, now: number): Turn {
  if (round !== game.round) return { game, outcome: { verdict: 'past' } };
  const from = mayFrom(game, player);
  if (now < from) return { game, outcome: { verdict: 'wait', from } };
  return { game, outcome: { verdict: 'stopped' } };
}

/** Whether this ends the game, which is then deleted. */
export const endsGame = (outcome: Outcome): boolean =>
  outcome.verdict === 'stopped' || ('isOver' in outcome && outcome.isOver);

export interface Standing {
  readonly player: string;
  readonly points: number;
}

/** Most points first; equal scores in order of id. */
export function standings({ points }: Pick<Game, 'points'>): Standing[] {
  return Object.entries(points)
    .map(([player, count]) => ({ player, points: count }))
    .toSorted((a, b) => b.points - a.points || a.player.localeCompare(b.player));
}
