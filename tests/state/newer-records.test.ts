import { beforeEach, describe, expect, test } from 'vitest';
import { addFollow, removeFollow } from '../../src/follow/follows.ts';
import { changeLedger, withoutPost, withPostArrival } from '../../src/follow/daily-post/ledger.ts';
import { changeFollower } from '../../src/follow/followers.ts';
import { withArrival, withoutAttempt } from '../../src/follow/delivery-ledger.ts';
import { newsIn, updateNews } from '../../src/follow/news.ts';
import { answer, next } from '../../src/insights/quiz/turn.ts';
import { keepAnswer } from '../../src/state/daily/players.ts';
import { withQuestionOf } from '../../src/state/daily/questions.ts';
import { noteUptime } from '../../src/state/daily/uptime.ts';
import { openGaps } from '../../src/state/gaps/gaps.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import { leaveGames, playTurn } from '../../src/state/quiz.ts';
import { changeSettings, noteUse, settingsOf } from '../../src/state/servers/servers.ts';
import type { Store } from '../../src/state/store.ts';
import { catalogOf } from '../bot/digests/small-catalog.ts';

const now = new Date('2026-11-30T12:00:00+09:00');
const today = '2026-11-30';
/** What a version to come has added. */
const later = { later: { of: ['a', 'newer', 'version'] } };

const question = { pool: 'roles', ask: 'roles/a', choices: ['a', 'b', 'c', 'd'], right: 0, ...later };
const tally = { answered: 4, right: 3, ...later };
const game = {
  id: 'game',
  theme: 'roles',
  level: 'fans',
  mode: 'rounds',
  answers: 'buttons',
  rounds: 5,
  language: 'en',
  starter: 'ann',
  isAlone: false,
  round: 1,
  state: 'asked',
  question,
  recent: ['roles/a'],
  winners: [],
  tried: [],
  players: ['bea'],
  isHinted: false,
  silent: 0,
  points: { bea: 1 },
  since: 1,
  touched: 1,
  ...later,
};
const ledger = { day: '2026-11-29', through: '2026-11-29', next: 1, ...later };
const digest = {
  day: today,
  entries: [{ work: 'w', reasons: [{ kind: 'work' }], follows: ['kim-a'], ...later }],
  ...later,
};
const follower = {
  to: { kind: 'user', id: 'ann', ...later },
  language: 'en',
  zone: 'Asia/Tokyo',
  ...later,
  follows: [{ id: 'kim-a', from: 0, since: '2026-11-01', ...later }],
  ledger: {
    ...ledger,
    pending: { day: today, through: today, next: 2, nonce: 'n', attempts: 1, at: 1, digest, ...later },
  },
};
const settings = {
  quiet: ['find'],
  used: '2026-11-01',
  ...later,
  post: { hour: 9, zone: 'Asia/Tokyo', parts: ['day', 'weather'], language: 'ja', on: 1, chosen: 1, ...later },
};
const post = { day: '2026-11-29', next: 1, ...later };
const pendingPost = { day: today, next: 2, channel: 'c', nonce: 'n', attempts: 1, at: 1, ...later };

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

const put = (collection: string, key: string, value: unknown): Promise<void> =>
  store.change(collection, key, () => ({ keep: { value }, result: undefined }));

const scorer = { arena: { server: '1' }, player: 'ann', now: now.getTime() };
const play = (given: 'right' | 'wrong') => async () => {
  await put('quiz-games', 'channel', game);
  const turn = await playTurn(store, 'channel', 'game', (one) => answer(one, 1, 'ann', given, now.getTime()), scorer);
  expect(turn?.outcome.verdict).toBe(given);
};

describe('GIVEN a record with fields that a newer version has added', () => {
  test.each<[string, string, string, unknown, () => Promise<unknown>, object]>([
    [
      'the points of a player',
      'quiz-scores',
      '1.ann',
      { points: 7, last: 1, days: { '2026-11-29': 2 }, ...later },
      play('right'),
      { points: 9, days: { '2026-11-29': 2, [today]: 2 }, ...later },
    ],
    [
      'the record of a player, with a kind and a level that are new',
      'quiz-profiles',
      'ann',
      {
        games: 3,
        kinds: { roles: tally, songs: tally },
        levels: { fans: tally, saints: tally },
        best: { points: 5, rounds: 5, ...later },
        ...later,
      },
      play('right'),
      {
        games: 4,
        kinds: { roles: { answered: 5, right: 4, ...later }, songs: tally },
        levels: { saints: tally },
        best: later,
        ...later,
      },
    ],
    [
      'what a player missed',
      'quiz-missed',
      'ann',
      { questions: [{ question: { ...question, ask: 'roles/b' }, level: 'fans', ...later }], ...later },
      play('wrong'),
      { questions: [{ question: later, ...later }, { question: { ask: 'roles/a', ...later } }], ...later },
    ],
    [
      'a game that is played',
      'quiz-games',
      'channel',
      game,
      play('right'),
      { winners: ['ann'], question: later, ...later },
    ],
    [
      'a game that goes on',
      'quiz-games',
      'channel',
      { ...game, state: 'answered', winners: ['bea'] },
      () => {
        const starter = { id: 'ann', isModerator: false };
        const asked = { pool: 'roles', ask: 'roles/c', choices: ['a', 'b', 'c', 'd'], right: 1 };
        return playTurn(store, 'channel', 'game', (one) => next(one, 1, starter, asked, now.getTime()), scorer);
      },
      { round: 2, ...later },
    ],
    [
      'a game that somebody is taken out of',
      'quiz-games',
      'channel',
      game,
      () => leaveGames(store, 'bea'),
      { players: [], points: {}, ...later },
    ],
    [
      'the answers to the questions of the day',
      'daily-players',
      'ann',
      {
        answers: [{ day: '2026-11-29', choice: 1, isRight: true, ...later }],
        answered: 1,
        right: 1,
        ...later,
        streak: { last: '2026-11-29', length: 1, best: 1, ...later },
      },
      () => keepAnswer(store, 'ann', { day: today, choice: 0, isRight: true }, { since: '2026-11-01', days: [today] }),
      { answers: [later, { day: today }], streak: { length: 2, ...later }, ...later },
    ],
    [
      'the questions of the days',
      'daily',
      'questions',
      { days: [{ day: '2026-11-29', question, ...later }], ...later },
      () => withQuestionOf(store, today, () => question),
      { days: [{ question: later, ...later }, { day: today }], ...later },
    ],
    [
      'the hours in which the bot ran',
      'daily',
      'uptime',
      { last: 1, excused: [], ...later },
      () => noteUptime(store, now),
      { last: now.getTime(), ...later },
    ],
    [
      'the settings of a server',
      'servers',
      '1',
      settings,
      () => changeSettings(store, '1', (before) => ({ ...before, quiet: [] }), now),
      { quiet: [], post: { parts: ['day'], language: 'ja', ...later }, ...later },
    ],
    ['the use of a server', 'servers', '1', settings, () => noteUse(store, '1', now), { post: later, ...later }],
    [
      'a daily post that arrived',
      'daily-posts',
      '1',
      { ...post, pending: pendingPost },
      () => changeLedger(store, '1', (before) => before.pending && withPostArrival(before, before.pending)),
      { day: today, next: 2, ...later },
    ],
    [
      'a daily post that was refused',
      'daily-posts',
      '1',
      { ...post, pending: pendingPost },
      () => changeLedger(store, '1', (before) => ({ ...withoutPost(before), trouble: { at: 1, told: false } })),
      { day: '2026-11-29', ...later },
    ],
    [
      'a follower who follows something more',
      'follows',
      'user.ann',
      follower,
      () =>
        addFollow(
          store,
          { id: 'kim-b', to: { kind: 'user', id: 'ann' }, language: 'ja', zone: undefined, usualZone: 'UTC' },
          now,
        ),
      {
        language: 'ja',
        follows: [later, { id: 'kim-b' }],
        ledger: { pending: { digest: later, ...later }, ...later },
        ...later,
      },
    ],
    [
      'a follower who follows less',
      'follows',
      'user.ann',
      { ...follower, follows: [...follower.follows, { id: 'kim-b', from: 0, since: today }] },
      () => removeFollow(store, { kind: 'user', id: 'ann' }, 'kim-b'),
      { follows: [later], ledger: later, ...later },
    ],
    [
      'a digest that arrived',
      'follows',
      'user.ann',
      follower,
      () =>
        changeFollower(store, { kind: 'user', id: 'ann' }, (before) => {
          const { pending } = before.ledger;
          return pending && { ...before, ledger: withArrival(before.ledger, pending) };
        }),
      { ledger: { day: today, next: 2, ...later }, ...later },
    ],
    [
      'a digest that was refused',
      'follows',
      'user.ann',
      follower,
      () =>
        changeFollower(store, { kind: 'user', id: 'ann' }, (before) => ({
          ...before,
          ledger: withoutAttempt(before.ledger),
        })),
      { ledger: { day: '2026-11-29', ...later }, ...later },
    ],
    [
      'the news',
      'news',
      'catalog',
      {
        version: 'before',
        facts: { w: { people: ['kim-a'], ...later } },
        first: 1,
        items: [{ kind: 'work', at: now.getTime(), work: 'w', ...later }],
        ...later,
      },
      () => updateNews(store, catalogOf([{ id: 'w', people: ['kim-a', 'kim-b'] }]), now),
      {
        facts: { w: { people: ['kim-a', 'kim-b'], ...later } },
        items: [later, { kind: 'credit', person: 'kim-b' }],
        ...later,
      },
    ],
    [
      'what nobody could answer',
      'gaps',
      'unanswered',
      [{ text: 'who', count: 2, last: today, ...later }],
      async () => {
        const gaps = openGaps({ store, now: () => now });
        gaps.note('who');
        await gaps.close();
      },
      [{ text: 'who', count: 3, ...later }],
    ],
  ])(
    'WHEN this version changes %s THEN they are left as they are',
    async (_what, collection, key, record, change, after) => {
      await put(collection, key, record);
      await change();
      expect(await store.get(collection, key)).toMatchObject(after);
    },
  );

  test('WHEN a server posts a part that this version does not know THEN the others still count', async () => {
    await put('servers', '1', settings);
    expect((await settingsOf(store, '1')).post.parts).toEqual(['day']);
  });

  test('WHEN the news has them THEN it is still read', async () => {
    await put('news', 'catalog', { version: 'v', facts: {}, first: 4, items: [], ...later });
    expect(await newsIn(store)).toMatchObject({ version: 'v', first: 4 });
  });
});
