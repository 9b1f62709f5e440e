import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fullPoints } from '../../src/insights/quiz/game.ts';
import { boardEverywhere } from '../../src/state/quiz-everywhere.ts';
import { quizProfileOf } from '../../src/state/quiz-profiles.ts';
import { boardIn } from '../../src/state/quiz-scores.ts';
import type { Store } from '../../src/state/store.ts';
import { postedIn } from './discord-file.ts';
import { acknowledgedPath, ended, openAt, postedPath, type Place } from './place.ts';
import { players, server } from './player.ts';
import { faultsOfPosts } from './posts.ts';
import { waitingPlayer } from './waiting-player.ts';

interface Count {
  readonly answered: number;
  readonly right: number;
}

/** The records of a player that one answer changes. */
interface Kept extends Count {
  readonly points: number;
  readonly everywhere: number;
}

export interface Killed {
  kills: number;
  acknowledged: number;
  /** Daily posts that Discord has. */
  posts: number;
  /** Answers on disk that were under way when the process was killed. */
  beyond: number;
  readonly faults: string[];
}

/** The milliseconds that a process plays and posts, at most: long enough for a few writes on a busy machine. */
const longestLife = 1500;

/** The number of kills, unless the time ends first. */
export interface Bounds {
  readonly kills: number;
  readonly minutes: number;
}

interface Looked {
  readonly after: ReadonlyMap<string, Kept>;
  readonly faults: readonly string[];
}

async function keptOf(store: Store): Promise<ReadonlyMap<string, Kept>> {
  const now = new Date();
  const boards = [boardIn({ server }, 'all', now), boardEverywhere('all', now)];
  const [here, everywhere] = await Promise.all(boards.map((board) => store.ranking(board, players.length, '-')));
  const pointsIn = (ranking: typeof here, player: string) =>
    ranking?.top.find((one) => one.player === player)?.points ?? 0;
  const entries = players.map(async (player): Promise<[string, Kept]> => {
    const { answered = 0, right = 0 } = (await quizProfileOf(store, player))?.kinds.roles ?? {};
    return [player, { answered, right, points: pointsIn(here, player), everywhere: pointsIn(everywhere, player) }];
  });
  return new Map(await Promise.all(entries));
}

const mostLooks = 5;

/** The state after a kill. A busy machine may keep the database from answering in time, so the read is repeated. */
async function lookedAt(place: Place, acknowledged: string, looks = 1): Promise<Looked> {
  const faults: string[] = [];
  try {
    await ended(place);
    const store = await openAt(place, (error) => faults.push(String(error)));
    const after = await keptOf(store);
    faults.push(...(await faultsOfPosts(store, place, acknowledged)));
    await store.close();
    return { after, faults };
  } catch (error) {
    if (place.url === undefined || looks === mostLooks) throw error;
    await pause(2000);
    return lookedAt(place, acknowledged, looks + 1);
  }
}

/** The answers of each player that were acknowledged. */
function acknowledgedIn(said: string): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const [, player = '', how] of said.matchAll(/^(\S+) (right|wrong)$/gmu)) {
    const { answered, right } = counts.get(player) ?? { answered: 0, right: 0 };
    counts.set(player, { answered: answered + 1, right: right + (how === 'right' ? 1 : 0) });
  }
  return counts;
}

/**
 * Kills a process that plays the quiz and sends daily posts, again and again, and looks each time whether every
 * acknowledged answer is in the record of its player, whether record, points here and points everywhere agree (they are
 * one step), and whether every server has each post exactly once.
 */
export async function killPlayers(
  place: Place,
  { kills, minutes }: Bounds,
  command: readonly string[],
): Promise<Killed> {
  const end = performance.now() + minutes * 60_000;
  const killed: Killed = { kills: 0, acknowledged: 0, posts: 0, beyond: 0, faults: [] };
  let before: ReadonlyMap<string, Kept> = new Map();
  let following = waitingPlayer(command, acknowledgedPath(place, 1));
  for (let kill = 1; kill <= kills && performance.now() < end; kill += 1) {
    const player = following;
    following = waitingPlayer(command, acknowledgedPath(place, kill + 1));
    const said = await player.playFor(Math.random() * longestLife);
    const acknowledged = acknowledgedIn(said);
    const { after, faults } = await lookedAt(place, said);
    killed.faults.push(...faults.map((fault) => `${kill}: ${fault}`));
    killed.kills += 1;
    for (const [player, { answered, right, points, everywhere }] of after) {
      const told = acknowledged.get(player) ?? { answered: 0, right: 0 };
      const more = answered - (before.get(player)?.answered ?? 0) - told.answered;
      killed.acknowledged += told.answered;
      killed.beyond += more;
      if (more < 0 || more > 1) killed.faults.push(`${kill}: ${player} has ${more} answers beside the acknowledged`);
      if (points !== right * fullPoints || points !== everywhere)
        killed.faults.push(`${kill}: ${player} has ${right} right, ${points} points here and ${everywhere} everywhere`);
    }
    before = after;
  }
  following.dismiss();
  killed.posts = postedIn(postedPath(place)).length;
  await rm(postedPath(place), { force: true });
  return killed;
}
