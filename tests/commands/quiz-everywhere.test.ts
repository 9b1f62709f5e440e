import { describe, expect, test } from 'vitest';
import { rowsEverywhere } from '../state/standings.ts';
import type { Fan } from '../discord/fan.ts';
import { setStage } from '../on-discord.ts';
import { fanOn, labelsOf } from './quiz-stage.ts';

const stage = await setStage();

/** Wins one round. */
async function win(who: Fan): Promise<void> {
  const game = await who.slash('/quiz rounds:1');
  await who.press(game, (await labelsOf(stage, game)).right);
}

const rows = () => rowsEverywhere(stage.state.store, 'all', stage.now);

describe.each([
  [
    'en-US',
    '/quiz show:Points in all servers',
    'Put me on this board',
    'Take me off this board',
    'somebody in another server',
  ],
  ['ja', '/クイズ 表示:全サーバーの得点', 'このランキングに参加', 'このランキングから抜ける', 'ほかのサーバーの人'],
  ['ko', '/퀴즈 보기:모든 서버의 점수', '이 순위에 참가하기', '이 순위에서 빠지기', '다른 서버의 사람'],
] as const)('GIVEN the board of all servers in %s', (locale, typed, join, leave, somebody) => {
  test('WHEN nobody chose it THEN points of servers do not come on it', async () => {
    const ann = fanOn(stage, 'Ann', { locale });
    await win(ann);
    expect((await ann.slash(typed)).buttons).toContain(join);
    expect(await rows()).toEqual([]);
  });

  test('WHEN somebody joins THEN points from then on count, in every server, and their name shows only where they played', async () => {
    const [ann, bea] = [fanOn(stage, 'Ann', { locale }), fanOn(stage, 'Bea', { locale })];
    const there = stage.discord.addGuild();
    const board = await ann.slash(typed);
    await ann.press(board, join);
    expect(board.buttons).toContain(leave);
    await win(ann);
    await win(ann);
    await win(ann.inDirectMessages());
    expect(await rows()).toMatchObject([{ player: ann.user.id, points: 4 }]);
    expect((await bea.slash(typed)).text).toContain(`<@${ann.user.id}>`);
    const elsewhere = (await bea.in(there).slash(typed)).text;
    expect([elsewhere.includes(ann.user.id), elsewhere.includes(somebody)]).toEqual([false, true]);
    expect((await ann.in(there).slash(typed)).text).not.toContain(ann.user.id);
    await win(ann.in(there));
    expect((await bea.in(there).slash(typed)).text).toContain(`<@${ann.user.id}>`);
    expect(await rows()).toMatchObject([{ player: ann.user.id, points: 6 }]);
  });

  test('WHEN they leave, or want to be forgotten, THEN nothing of theirs is left on it', async () => {
    const [ann, bea] = [fanOn(stage, 'Ann', { locale }), fanOn(stage, 'Bea', { locale })];
    for (const who of [ann, bea]) {
      await who.press(await who.slash(typed), join);
      await win(who);
    }
    await ann.press(await ann.slash(typed), leave);
    expect((await rows()).map(({ player }) => player)).toEqual([bea.user.id]);
    await stage.state.store.eraseOwner(bea.user.id);
    expect(await stage.state.store.list('quiz-everywhere')).toEqual([]);
  });
});

test('GIVEN the board of a server THEN a button leads to that of all servers and back, with the same period', async () => {
  const ann = fanOn(stage, 'Ann');
  await win(ann);
  const board = await ann.slash('/quiz show:Points');
  await ann.press(board, 'This month');
  await ann.press(board, 'All servers');
  expect(board.text).toContain('Quiz: points in all servers · This month');
  await ann.press(board, 'This server');
  expect(board.text).toContain('Quiz: points in this server · This month');
});

test('GIVEN direct messages THEN the way back from the board of all servers leads to one’s own points', async () => {
  const ann = fanOn(stage, 'Ann').inDirectMessages();
  await win(ann);
  const board = await ann.slash('/quiz show:Points in all servers');
  await ann.press(board, 'Your points');
  expect(board.text).toContain('You have 2 points.');
});
