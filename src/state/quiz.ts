import * as z from 'zod';
import { millisecondsInDay } from '../catalog/calendar.ts';
import { isIdle, newGame, type Game, type NewGame } from '../insights/quiz/game.ts';
import { answerWays, modes, times } from '../insights/quiz/options.ts';
import { levels, themes } from '../insights/quiz/question.ts';
import { endsGame, isFinished, worth, type Turn } from '../insights/quiz/turn.ts';
import { languages } from '../language/language.ts';
import { askedQuestion } from './asked-question.ts';
import { withMissed } from './quiz-missed.ts';
import { withProfile } from './quiz-profiles.ts';
import { pointsFor, type Scorer } from './quiz-scores.ts';
import { staleKeys } from './stale-keys.ts';
import type { Change, Store } from './store.ts';
import { keptObject } from './kept-object.ts';

const moment = z.int().min(0);
const ids = z.array(z.string());

const game: z.ZodType<Game> = keptObject({
  id: z.string(),
  theme: z.enum(themes),
  level: z.enum(levels),
  // Games that an older version began lack these.
  mode: z.enum(modes).default('rounds'),
  answers: z.enum(answerWays).default('buttons'),
  time: z.literal(times).optional(),
  won: z.int().min(0).default(0),
  lost: z.int().min(0).default(0),
  firstLevel: z.enum(levels).optional(),
  rounds: z.int().min(1),
  language: z.enum(languages),
  starter: z.string(),
  isAlone: z.boolean(),
  round: z.int().min(1),
  state: z.enum(['asked', 'answered']),
  question: askedQuestion,
  recent: ids,
  winners: ids,
  tried: ids,
  players: ids,
  isHinted: z.boolean(),
  silent: z.int().min(0),
  points: z.record(z.string(), z.int().min(1)),
  since: moment,
  touched: moment,
});

const recentQuestions = keptObject({ keys: ids, last: moment });

const games = 'quiz-games';
/** The last questions of each channel, which outlive its games: no question comes back within fifty. */
const recents = 'quiz-recent';

/** An unreadable record counts as no game: a new one may replace it. */
function read(value: unknown): Game | undefined {
  const parsed = game.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** A game belongs to the user who started it, so that *Delete my data* erases it. */
const kept = (value: Game) => ({ value, owner: value.starter });

export async function gameIn(store: Store, channel: string): Promise<Game | undefined> {
  return read(await store.get(games, channel));
}

/** The keys of the last questions in a channel, oldest first. */
export async function recentIn(store: Store, channel: string): Promise<readonly string[]> {
  return recentQuestions.safeParse(await store.get(recents, channel)).data?.keys ?? [];
}

/** The question of a game becomes one of the channel's last, in the same step in which it is asked. */
const remembered = (channel: string, { recent }: Game, now: number): Change => ({
  collection: recents,
  key: channel,
  decide: () => ({ keep: { value: { keys: recent, last: now } }, result: undefined }),
});

/** Starts a game, or returns the channel's running one if it was played in the last ten minutes. */
export async function startGame(
  store: Store,
  channel: string,
  asked: NewGame,
  now: number,
): Promise<{ readonly game: Game; readonly isNew: boolean }> {
  const started = await store.change(games, channel, (value) => {
    const running = read(value);
    if (running !== undefined && !isFinished(running) && !isIdle(running, now))
      return { result: { game: running, isNew: false } };
    const fresh = newGame(asked, now);
    return { keep: kept(fresh), also: remembered(channel, fresh, now), result: { game: fresh, isNew: true } };
  });
  // Nobody waits for the sweep, and a failed one does no harm: the next start sweeps again.
  if (started.isNew) void sweep(store, channel, now).catch(() => undefined);
  return started;
}

const keptIdle = millisecondsInDay;
const recentKept = 180 * millisecondsInDay;

/** Erases games that were abandoned for a day, together with the ids of their players, and the questions of silent channels. */
async function sweep(store: Store, except: string, now: number): Promise<void> {
  const isStale = (value: unknown): boolean => (read(value)?.touched ?? 0) <= now - keptIdle;
  const isSilent = (value: unknown): boolean => (recentQuestions.safeParse(value).data?.last ?? 0) <= now - recentKept;
  for (const key of await staleKeys(store, recents, isSilent))
    await store.change(recents, key, (current) =>
      isSilent(current) ? { erase: true, result: undefined } : { result: undefined },
    );
  for (const key of await staleKeys(store, games, isStale)) {
    if (key === except) continue;
    await store.change(games, key, (current) =>
      isStale(current) ? { erase: true, result: undefined } : { result: undefined },
    );
  }
}

/** The changes that are stored together with a turn: the points of a right answer, or the next question. */
function alsoOf({ game, outcome }: Turn, channel: string, scorer: Scorer): Change | undefined {
  switch (outcome.verdict) {
    case 'right':
    case 'shared':
      return pointsFor(scorer, worth(game));
    case 'asked':
      return remembered(channel, game, scorer.now);
    default:
      return undefined;
  }
}

/**
 * Plays a turn as one step: if two players press at the same instant, one is first, and winning a round and counting its
 * point happen together or not at all. Undefined if that game is over.
 */
export async function playTurn(
  store: Store,
  channel: string,
  id: string,
  play: (game: Game) => Turn,
  scorer: Scorer,
): Promise<Turn | undefined> {
  return store.change<Turn | undefined>(games, channel, (value) => {
    const running = read(value);
    if (running?.id !== id) return { result: undefined };
    const turn = play(running);
    const also = withMissed(
      withProfile(alsoOf(turn, channel, scorer), running, turn, scorer.player),
      running,
      turn,
      scorer.player,
    );
    if (endsGame(turn.outcome)) return { erase: true, also, result: turn };
    return turn.game === running ? { result: turn } : { keep: kept(turn.game), also, result: turn };
  });
}

const plays = (value: unknown, player: string): boolean => {
  const running = read(value);
  return (
    running !== undefined &&
    [running.tried, running.winners, running.players, Object.keys(running.points)].flat().includes(player)
  );
};

/**
 * Removes a player from running games of others, which `eraseOwner` misses because a game belongs to its starter. Only games
 * in which they are take a step: with one for every game of the bot, the button took longer than Discord waits.
 */
export async function leaveGames(store: Store, player: string): Promise<void> {
  const theirs = (await store.list(games)).filter(({ value }) => plays(value, player));
  for (const { key } of theirs) {
    await store.change(games, key, (value) => {
      const running = read(value);
      if (running === undefined) return { result: undefined };
      const { [player]: _, ...points } = running.points;
      const without = (all: readonly string[]): string[] => all.filter((one) => one !== player);
      const { tried, winners, players } = running;
      const left = { points, tried: without(tried), winners: without(winners), players: without(players) };
      return { keep: kept({ ...running, ...left }), result: undefined };
    });
  }
}
