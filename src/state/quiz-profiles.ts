import * as z from 'zod';
import type { Game } from '../insights/quiz/game.ts';
import { kinds, levels, type Kind, type Level } from '../insights/quiz/question.ts';
import { isRightIn, isWrongIn, type Turn } from '../insights/quiz/turn.ts';
import type { Change, Store } from './store.ts';
import { keptObject } from './kept-object.ts';

const count = z.int().min(0);
const tally = keptObject({ answered: count, right: count });
const nothing: Tally = { answered: 0, right: 0 };

/** A newer version may count kinds and levels that this one does not know. */
const byName = <Name extends string>(
  names: readonly Name[],
): z.ZodType<Readonly<Partial<Record<Name, Tally | undefined>>>> => z.looseRecord(z.enum(names), tally.optional());

const quizProfile = keptObject({
  /** The games in which they answered anything. */
  games: count,
  kinds: byName(kinds),
  levels: byName(levels),
  /** The game with the most points, and how many questions it had; an older version counted endless games here as well. */
  best: keptObject({ points: count, rounds: count }).optional(),
  /** The endless game with the most points, and the question at which they won the last of them. */
  endless: keptObject({ points: count, round: count }).optional(),
});

export type Tally = z.infer<typeof tally>;
export type QuizProfile = z.infer<typeof quizProfile>;

const profiles = 'quiz-profiles';
const beginning: QuizProfile = { games: 0, kinds: {}, levels: {} };

export async function quizProfileOf(store: Store, player: string): Promise<QuizProfile | undefined> {
  return quizProfile.safeParse(await store.get(profiles, player)).data;
}

/** One answer in a game. */
interface Answered {
  readonly kind: Kind | undefined;
  readonly level: Level;
  readonly isRight: boolean;
  readonly isFirstInGame: boolean;
  /** Their points in the game by now. */
  readonly points: number;
  readonly rounds: number;
  /** The question of an endless game; undefined in other modes. */
  readonly endlessRound: number | undefined;
}

/** The answer of a turn; undefined for hints, skips and other turns without one. */
function answeredIn(before: Game, { game, outcome }: Turn, player: string): Answered | undefined {
  const isRight = isRightIn(outcome);
  if (!isRight && !isWrongIn(outcome)) return undefined;
  return {
    kind: kinds.find((kind) => kind === before.question.pool.split('.')[0]),
    level: before.level,
    isRight,
    isFirstInGame: !before.players.includes(player),
    points: game.points[player] ?? 0,
    rounds: before.rounds,
    endlessRound: before.mode === 'endless' ? before.round : undefined,
  };
}

const withAnswer = (before: Tally | undefined = nothing, { isRight }: Answered): Tally => ({
  ...before,
  answered: before.answered + 1,
  right: before.right + (isRight ? 1 : 0),
});

/** The best game of its mode, if this one is the best by now. */
function bestBy({ points, rounds, endlessRound: round }: Answered, { best, endless }: QuizProfile) {
  if (round === undefined) return points > (best?.points ?? 0) ? { best: { points, rounds } } : {};
  return points > (endless?.points ?? 0) ? { endless: { points, round } } : {};
}

function withTurn(before: QuizProfile, answered: Answered): QuizProfile {
  const { kind, level, isFirstInGame } = answered;
  return {
    ...before,
    games: before.games + (isFirstInGame ? 1 : 0),
    kinds: kind === undefined ? before.kinds : { ...before.kinds, [kind]: withAnswer(before.kinds[kind], answered) },
    levels: { ...before.levels, [level]: withAnswer(before.levels[level], answered) },
    ...bestBy(answered, before),
  };
}

/** Adds the answer of a turn to what is stored with it: a turn and its count happen together or not at all. */
export function withProfile(also: Change | undefined, before: Game, turn: Turn, player: string): Change | undefined {
  const answered = answeredIn(before, turn, player);
  if (answered === undefined) return also;
  return {
    collection: profiles,
    key: player,
    decide: (value) => {
      const profile = quizProfile.safeParse(value).data ?? beginning;
      return { keep: { value: withTurn(profile, answered), owner: player }, also, result: undefined };
    },
  };
}
