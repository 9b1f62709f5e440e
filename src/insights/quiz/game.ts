import { millisecondsInMinute } from '../../catalog/calendar.ts';
import type { Language } from '../../language/language.ts';
import { mostRecent, type AskedQuestion } from './draw-question.ts';
import { mostRounds, type GameOptions } from './options.ts';
import type { Level } from './question.ts';

/** Anybody may replace a game that nobody has played for this many milliseconds. */
export const idleAfter = 10 * millisecondsInMinute;
/** After this many milliseconds without progress, anybody may continue or stop the game, not only its starter. */
export const freeAfter = millisecondsInMinute;
/**
 * Everybody who is right within this many milliseconds of the first shares the point, to make up for slow connections.
 */
export const sharedWithin = 2000;
/** A game ends after this many consecutive rounds without an attempt. */
export const mostSilent = 3;

/** The points for a right answer, without and with a hint. */
export const fullPoints = 2;
export const hintedPoints = 1;

/** One game in one channel. */
export interface Game extends GameOptions {
  readonly id: string;
  /** The language of the shared message, which is the starter's. */
  readonly language: Language;
  readonly starter: string;
  /** Whether nobody else can see the game: then a wrong answer ends the round at once. */
  readonly isAlone: boolean;
  /** Counted from 1. */
  readonly round: number;
  readonly state: 'asked' | 'answered';
  /** The question of the round. */
  readonly question: AskedQuestion;
  /** The keys of the channel's last questions, this one included, oldest first. */
  readonly recent: readonly string[];
  /** The players with the right answer; empty if the round was skipped or voided. */
  readonly winners: readonly string[];
  /** The players who have used their try in this round. */
  readonly tried: readonly string[];
  /** Everybody who has answered anything in this game. */
  readonly players: readonly string[];
  readonly isHinted: boolean;
  /** The number of consecutive rounds without an attempt. */
  readonly silent: number;
  /** The numbers of rounds with and without a winner. */
  readonly won: number;
  readonly lost: number;
  /** The level at which an endless game began; `level` is that of the current question. */
  readonly firstLevel?: Level | undefined;
  readonly points: Readonly<Record<string, number>>;
  /** `since` is when the state began, `touched` when somebody last played; both in milliseconds since 1970. */
  readonly since: number;
  readonly touched: number;
}

export interface NewGame extends GameOptions {
  readonly id: string;
  /** The chosen level, if the first question has another one. */
  readonly firstLevel?: Level | undefined;
  readonly language: Language;
  readonly starter: string;
  readonly isAlone: boolean;
  readonly question: AskedQuestion;
  /** The keys of the questions before this game, oldest first. */
  readonly before: readonly string[];
}

const withKey = (recent: readonly string[], { ask }: AskedQuestion): readonly string[] =>
  [...recent, ask].slice(-mostRecent);

const fresh = { state: 'asked', winners: [], tried: [], isHinted: false } as const;

export function newGame({ before, ...asked }: NewGame, now: number): Game {
  return {
    ...asked,
    ...fresh,
    rounds: Math.min(Math.max(Math.trunc(asked.rounds), 1), mostRounds),
    round: 1,
    recent: withKey(before, asked.question),
    players: [],
    silent: 0,
    won: 0,
    lost: 0,
    firstLevel: asked.firstLevel ?? asked.level,
    points: {},
    since: now,
    touched: now,
  };
}

export const isIdle = ({ touched }: Game, now: number): boolean => now - touched >= idleAfter;

/** The game with the question of its next round. */
export const nextRound = (game: Game, question: AskedQuestion, now: number, level = game.level): Game => ({
  ...game,
  level,
  ...fresh,
  round: game.round + 1,
  question,
  recent: withKey(game.recent, question),
  since: now,
  touched: now,
});

/** A row of a ranking. Equal points share a place. */
export interface Standing {
  readonly player: string;
  readonly points: number;
  readonly place: number;
}

/** Most points first; equal points in order of id. */
export function standings({ points }: Pick<Game, 'points'>): Standing[] {
  const rows = Object.entries(points).toSorted(([a, most], [b, more]) => more - most || a.localeCompare(b));
  return rows.map(([player, mine]) => ({
    player,
    points: mine,
    place: 1 + rows.findIndex(([, others]) => others === mine),
  }));
}
