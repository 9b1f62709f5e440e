import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ButtonStyle, ComponentType, Locale } from 'discord-api-types/v10';
import { describe, expect, test, vi } from 'vitest';
import { memoryState, openState } from '../../src/state/state.ts';
import { gameIn, leaveGames } from '../../src/state/quiz.ts';
import { rowsIn } from '../state/standings.ts';
import { commandInteraction, pressInteraction } from '../../src/doors/interactions.ts';
import { questionOf } from '../../src/insights/quiz/draw-question.ts';
import { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { setStage } from '../on-discord.ts';
import { hangs } from '../patience.ts';

const stage = await setStage();

const fan = (name: string, locale: 'en-US' | 'ja' | 'ko' = 'en-US', permissions?: string): Fan =>
  new Fan(stage.discord, stage.here, {
    name,
    locale,
    installed: 'both',
    ...(permissions === undefined ? {} : { permissions }),
  });

const wait = (milliseconds: number): void => {
  stage.now = new Date(stage.now.getTime() + milliseconds);
};

const channelOf = ({ message }: Reply): string => message.channel_id;

/** The open question in the channel of a message: the label of the right choice, of a wrong one, and the id of the right one. */
async function labels(shown: Reply): Promise<{ right: string; wrong: string; id: string }> {
  const game = await gameIn(stage.state.store, channelOf(shown));
  const question = game && questionOf(stage.knowledge.catalog, game.question);
  if (question === undefined) throw new Error('no question is open');
  const label = (index: number): string => question.choices[index]?.label[game?.language ?? 'en'] ?? '';
  const id = question.choices[question.right]?.id ?? '';
  return { right: label(question.right), wrong: label(question.right === 0 ? 1 : 0), id };
}

const buttonsIn = ({ message }: Reply) =>
  (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((one) => (one.type === ComponentType.Button && 'custom_id' in one ? [one] : []))
      : [],
  );

const pointsHere = () => rowsIn(stage.state.store, { server: stage.here.guild.id });

describe('GIVEN three people who speak three languages', () => {
  test('WHEN they play a game of three rounds THEN all see one message, and each is spoken to in their own language', async () => {
    const [yuki, minho, ann] = [fan('Yuki', 'ja'), fan('Min-ho', 'ko'), fan('Ann')];
    const game = await yuki.slash('/クイズ 問題数:3');
    expect(game.isEphemeral).toBe(false);
    expect(game.text).toContain('第1問');

    const first = await labels(game);
    const missed = await minho.press(game, first.wrong);
    expect(missed.isEphemeral).toBe(true);
    expect(missed.text).toContain('오답입니다');
    expect((await minho.press(game, first.right)).text).toContain('이미 답한 문제입니다');
    expect(game.text).toContain('第1問');
    await ann.press(game, first.right);
    expect(game.text).toContain(`<@${ann.user.id}> さんが正解`);
    expect(game.text.replaceAll('\\', '')).toContain(first.right);
    expect(game.text).toContain('解説');

    const early = await ann.press(game, '次の問題');
    expect(early.isEphemeral).toBe(true);
    expect(early.text).toMatch(/<t:\d+:R>/u);
    await yuki.press(game, '次の問題');
    expect(game.text).toContain('第2問');
    await minho.press(game, (await labels(game)).right);
    expect(game.text).toContain(`<@${minho.user.id}> さんが正解`);

    await yuki.press(game, '次の問題');
    await ann.press(game, (await labels(game)).right);
    expect(game.text).toContain('クイズ終了');
    expect(game.text).toContain(`1位 <@${ann.user.id}> · 4点`);
    expect(game.text).toContain(`2位 <@${minho.user.id}> · 2点`);
    expect(await pointsHere()).toMatchObject([
      { player: ann.user.id, points: 4 },
      { player: minho.user.id, points: 2 },
    ]);
    expect((await ann.slash('/quiz show:Points')).text).toContain(`1. <@${ann.user.id}> · 4 points`);
  });

  test('WHEN somebody opens the card of the answer THEN they alone see it, also who started, and the game stays', async () => {
    const [yuki, ann] = [fan('Yuki', 'ja'), fan('Ann')];
    const game = await yuki.slash('/クイズ 種類:役名から俳優を当てる');
    await ann.press(game, (await labels(game)).right);
    for (const who of [yuki, ann]) expect((await who.press(game, '🎬')).isEphemeral).toBe(true);
    expect(game.buttons).toContain('次の問題');
  });
});

describe('GIVEN an open question', () => {
  test('WHEN two press the right answer at the same instant THEN both have the points, and both are named', async () => {
    const [yuki, minho] = [fan('Yuki'), fan('Min-ho', 'ko')];
    const game = await yuki.slash('/quiz');
    const { right } = await labels(game);
    await Promise.all([yuki.press(game, right), minho.press(game, right)]);
    expect((await pointsHere()).map(({ points }) => points)).toEqual([2, 2]);
    const standing = await gameIn(stage.state.store, channelOf(game));
    expect(standing?.winners.toSorted()).toEqual([yuki.user.id, minho.user.id].toSorted());
  });

  test('WHEN the first right press is more than two seconds old THEN the next one is too late, and learns who was first', async () => {
    const [yuki, ann] = [fan('Yuki'), fan('Ann')];
    const game = await yuki.slash('/quiz');
    const { right } = await labels(game);
    const copy = await ann.slash('/quiz');
    await yuki.press(game, right);
    wait(2001);
    const late = await ann.press(copy, right);
    expect([late.isEphemeral, late.text.includes(`<@${yuki.user.id}>`)]).toEqual([true, true]);
    expect(await pointsHere()).toHaveLength(1);
  });

  test('WHEN it was won THEN the choices stay below, nobody can press them, and the right one alone is green', async () => {
    const yuki = fan('Yuki');
    const game = await yuki.slash('/quiz');
    const { right } = await labels(game);
    await yuki.press(game, right);
    const choices = buttonsIn(game).filter(({ custom_id }) => custom_id.startsWith('quiz.pick.'));
    expect(choices.map(({ disabled }) => disabled)).toEqual([true, true, true, true]);
    expect(choices.filter(({ style }) => style === ButtonStyle.Success).map(({ label }) => label)).toEqual([right]);
  });

  test('WHEN the starter takes a hint THEN two wrong choices can no longer be pressed, and the point is one', async () => {
    const [yuki, ann] = [fan('Yuki'), fan('Ann')];
    const game = await yuki.slash('/quiz');
    const { right } = await labels(game);
    expect((await ann.press(game, 'Hint')).text).toContain('Not yet');
    await yuki.press(game, 'Hint');
    const left = buttonsIn(game).filter(
      ({ custom_id, disabled }) => custom_id.startsWith('quiz.pick.') && disabled !== true,
    );
    expect(left).toHaveLength(2);
    expect(left.map(({ label }) => label)).toContain(right);
    await ann.press(game, right);
    expect(await pointsHere()).toMatchObject([{ player: ann.user.id, points: 1 }]);
  });

  test('WHEN a wrong choice is pressed THEN only the player sees which one it was', async () => {
    const [yuki, ann] = [fan('Yuki'), fan('Ann')];
    const game = await yuki.slash('/quiz');
    const { wrong } = await labels(game);
    const missed = await ann.press(game, wrong);
    expect([missed.isEphemeral, missed.text.replaceAll('\\', '').includes(wrong)]).toEqual([true, true]);
  });

  test('WHEN three rounds in a row are skipped without a try THEN the game ends by itself and says why', async () => {
    const yuki = fan('Yuki');
    const game = await yuki.slash('/quiz rounds:9');
    for (const round of [1, 2, 3]) {
      await yuki.press(game, 'Skip');
      if (round < 3) await yuki.press(game, 'Next question');
    }
    expect(game.text).toContain('Quiz over');
    expect(game.text).toContain('three rounds in a row');
    expect(await gameIn(stage.state.store, channelOf(game))).toBeUndefined();
  });

  test('WHEN it is over THEN anybody can play again with the same choices, in a message and a language of their own', async () => {
    const [yuki, minho] = [fan('Yuki'), fan('Min-ho', 'ko')];
    const game = await yuki.slash('/quiz kind:Who said it? level:Experts rounds:1');
    await yuki.press(game, (await labels(game)).right);
    expect(game.text).toContain('Quiz over');
    const again = await minho.press(game, 'Play again');
    expect(game.text).toContain('Quiz over');
    expect(again.text).toContain('퀴즈 1번 문제 (총 1문제)');
    expect(await gameIn(stage.state.store, channelOf(game))).toMatchObject({
      theme: 'said',
      level: 'experts',
      language: 'ko',
      starter: minho.user.id,
    });
  });

  test('WHEN games follow one another in a channel THEN no question of the last fifty comes back', async () => {
    const yuki = fan('Yuki');
    const seen: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const game = await yuki.slash('/quiz kind:Who said it?');
      seen.push((await gameIn(stage.state.store, channelOf(game)))?.question.ask ?? '');
      await yuki.press(game, 'Stop');
    }
    expect(new Set(seen).size).toBe(12);
  });

  test('WHEN the bot restarts in the middle THEN the same question, the used-up tries and the points are still there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hanryu-quiz-'));
    const onDisk = () =>
      openState({
        folder,
        countsGaps: false,
        onFault: (error) => {
          throw error;
        },
      });
    /** The old process ends, and a new one reads what it left. */
    const restartFromDisk = async (): Promise<void> => {
      await stage.state.close();
      stage.state = await onDisk();
    };
    stage.state = await onDisk();
    const [yuki, ann] = [fan('Yuki'), fan('Ann')];
    const game = await yuki.slash('/quiz rounds:2');
    const { right, wrong } = await labels(game);
    await ann.press(game, wrong);
    await restartFromDisk();
    expect((await ann.press(game, right)).text).toContain('You have used your try');
    await yuki.press(game, right);
    expect(game.text).toContain(`<@${yuki.user.id}> got it`);
    await restartFromDisk();
    await yuki.press(game, 'Next question');
    expect(game.text).toContain('question 2 of 2');
    await ann.press(game, (await labels(game)).right);
    expect(game.text).toContain('Quiz over');
    expect(await pointsHere()).toHaveLength(2);
    await stage.state.close();
    await rm(folder, { recursive: true });
  });

  test('WHEN an edit of the data takes the question away THEN the round does not count, and the game goes on', async () => {
    const [yuki, ann] = [fan('Yuki'), fan('Ann')];
    const game = await yuki.slash('/quiz kind:Who said it?');
    const { right, id } = await labels(game);
    const others = [...stage.real.catalog.quotes].filter(([, { person }]) => person !== id);
    stage.knowledge = { ...stage.real, catalog: { ...stage.real.catalog, quotes: new Map(others) } };
    await ann.press(game, right);
    expect(game.text).toContain('The data has changed');
    expect(await pointsHere()).toEqual([]);
    await yuki.press(game, 'Next question');
    await ann.press(game, (await labels(game)).right);
    expect(await pointsHere()).toHaveLength(1);
  });

  test('WHEN all questions of the kind are gone THEN /quiz shows that the round is void, and nobody is stuck', async () => {
    const yuki = fan('Yuki');
    await yuki.slash('/quiz kind:Who said it? rounds:2');
    stage.knowledge = { ...stage.real, catalog: { ...stage.real.catalog, quotes: new Map() } };
    const again = await yuki.slash('/quiz');
    expect(again.text).toContain('The data has changed');
    await yuki.press(again, 'Next question');
    expect(again.text).toContain('Quiz over');
  });

  test('WHEN another game is asked for in the channel THEN its question is shown again, and both messages play the same game', async () => {
    const [yuki, ann] = [fan('Yuki', 'ja'), fan('Ann')];
    const game = await yuki.slash('/クイズ');
    const again = await ann.slash('/quiz');
    expect(again.text).toContain('すでにクイズが進行中');
    await ann.press(again, (await labels(again)).right);
    expect(again.text).toContain('さんが正解');
    // The older message is out of date: skipping there shows the result of the round.
    await yuki.press(game, 'スキップ');
    expect(game.text).toContain('さんが正解');
    expect(await pointsHere()).toHaveLength(1);
  });

  test('WHEN games run in two channels THEN each is its own', async () => {
    const yuki = fan('Yuki');
    const there = stage.discord.addGuild();
    const [one, two] = [await yuki.slash('/quiz'), await yuki.in(there).slash('/quiz')];
    await yuki.press(one, (await labels(one)).right);
    expect(two.text).toContain('The first right press');
    expect(await rowsIn(stage.state.store, { server: there.guild.id })).toEqual([]);
  });
});

describe('GIVEN a game that somebody else started', () => {
  const manageChannels = String(1n << 4n);

  test.each([
    ['Skip', 'Nobody got it'],
    ['Stop', 'ended the game'],
  ])('WHEN a stranger presses %s THEN it works after 60 seconds, and for a moderator at once', async (label, shown) => {
    const [yuki, ann, moderator] = [fan('Yuki'), fan('Ann'), fan('Mo', 'en-US', manageChannels)];
    const game = await yuki.slash('/quiz');
    wait(59_999);
    expect((await ann.press(game, label)).text).toContain('Not yet');
    wait(1);
    await ann.press(game, label);
    expect(game.text).toContain(shown);
    if (label === 'Skip') await yuki.press(game, 'Stop');

    const second = await yuki.slash('/quiz');
    await moderator.press(second, label);
    expect(second.text).toContain(shown);
  });

  test('WHEN nobody has pressed for less than 10 minutes THEN /quiz shows it; after 10 minutes anybody starts a new one', async () => {
    const [yuki, ann] = [fan('Yuki'), fan('Ann')];
    const old = await yuki.slash('/quiz rounds:7');
    wait(10 * 60_000 - 1);
    expect((await ann.slash('/quiz rounds:3')).text).toContain('question 1 of 7');
    wait(1);
    const fresh = await ann.slash('/quiz rounds:3');
    expect(fresh.text).toContain('question 1 of 3');
    const stale = await yuki.press(old, 'Skip');
    expect(stale.isEphemeral).toBe(true);
    expect(stale.text).toContain('This game is over');
    expect(fresh.text).toContain('The first right press');
  });

  test('WHEN a button of a round that is over is pressed THEN the presser reads a friendly sentence, and nothing else happens', async () => {
    const [yuki, ann] = [fan('Yuki'), fan('Ann')];
    const game = await yuki.slash('/quiz');
    const { right } = await labels(game);
    const copy = await ann.slash('/quiz');
    await yuki.press(game, right);
    await yuki.press(game, 'Next question');
    const stale = await ann.press(copy, right);
    expect(stale.isEphemeral).toBe(true);
    expect(stale.text).toContain('That round is over');
    expect(game.text).toContain('question 2 of 5');
  });
});

describe('GIVEN no server', () => {
  test('WHEN it is played in direct messages THEN the points are one’s own', async () => {
    const ann = fan('Ann').inDirectMessages();
    const game = await ann.slash('/quiz rounds:1');
    await ann.press(game, (await labels(game)).right);
    expect(game.text).toContain('Quiz over');
    expect((await ann.slash('/quiz show:Points')).text).toContain('You have 2 points.');
    expect(await rowsIn(stage.state.store, { person: ann.user.id })).toHaveLength(1);
  });

  test('WHEN the only player is wrong THEN the round is over at once, and the card says what was pressed and what was right', async () => {
    const ann = fan('Ann').inDirectMessages();
    const game = await ann.slash('/quiz rounds:2');
    const { right, wrong } = await labels(game);
    await ann.press(game, wrong);
    const text = game.text.replaceAll('\\', '');
    expect([text.includes(wrong), text.includes(right)]).toEqual([true, true]);
    await ann.press(game, 'Next question');
    expect(game.text).toContain('question 2 of 2');
  });

  test('WHEN two friends play with the app of one of them in a private group THEN both can, each for themselves', async () => {
    const ann = new Fan(stage.discord, stage.here, { name: 'Ann', installed: 'user' });
    const bea = new Fan(stage.discord, stage.here, { name: 'Bea', locale: 'ko', installed: 'user' });
    const group = stage.discord.addPrivateGroup(ann, bea);
    const game = await ann.in(group).slash('/quiz rounds:2');
    await bea.in(group).press(game, (await labels(game)).right);
    expect(game.text).toContain(`<@${bea.user.id}> got it`);
    expect(await rowsIn(stage.state.store, { person: bea.user.id })).toHaveLength(1);
    expect(await rowsIn(stage.state.store, { person: ann.user.id })).toEqual([]);
  });
});

/** Wins one round on a day. */
async function winOn(day: string, who: Fan): Promise<void> {
  stage.now = new Date(`${day}T12:00:00+09:00`);
  const game = await who.slash('/quiz rounds:1');
  await who.press(game, (await labels(game)).right);
}

describe('GIVEN points of today, of this week, of this month and of before', () => {
  test('WHEN the board is shown THEN the week comes first, and a button leads to each other period', async () => {
    const [yuki, ann, minho] = [fan('Yuki'), fan('Ann'), fan('Min-ho', 'ko')];
    await winOn('2026-10-31', yuki);
    await winOn('2026-11-14', yuki);
    // A Sunday and the Monday after it.
    await winOn('2026-11-15', ann);
    await winOn('2026-11-16', ann);
    await winOn('2026-11-18', yuki);
    const board = await ann.slash('/quiz show:Points');
    expect(board.text).toContain('This week');
    expect(board.text).toContain(`1. <@${ann.user.id}> · 2 points`);
    expect(board.text).toContain(`1. <@${yuki.user.id}> · 2 points`);
    expect(board.text).toContain(`<t:${Date.parse('2026-11-23T00:00:00+09:00') / 1000}:R>`);
    await ann.press(board, 'Today');
    expect(board.text).not.toContain(`<@${ann.user.id}>`);
    expect(board.text).toContain('You: no points yet');
    await ann.press(board, 'This month');
    expect(board.text).toContain(`1. <@${ann.user.id}> · 4 points`);
    expect(board.text).toContain(`1. <@${yuki.user.id}> · 4 points`);
    await ann.press(board, 'All time');
    expect(board.text).toContain(`1. <@${yuki.user.id}> · 6 points`);
    expect(board.text).not.toContain('Begins anew');
    expect((await minho.slash('/퀴즈 보기:점수')).text).toContain('나: 아직 점수가 없습니다');
  });
});

describe('GIVEN somebody who wants to be forgotten', () => {
  test('WHEN all that is theirs is erased THEN scores and the games they started are gone, and their name leaves the others', async () => {
    const [yuki, ann] = [fan('Yuki'), fan('Ann')];
    const game = await yuki.slash('/quiz');
    await ann.press(game, (await labels(game)).right);
    // The points, and the record of the player.
    expect(await stage.state.store.eraseOwner(ann.user.id)).toBe(2);
    await leaveGames(stage.state.store, ann.user.id);
    expect(await pointsHere()).toEqual([]);
    expect(JSON.stringify(await stage.state.store.list('quiz-games'))).not.toContain(ann.user.id);
    await stage.state.store.eraseOwner(yuki.user.id);
    expect(await stage.state.store.list('quiz-games')).toEqual([]);
  });

  test('WHEN nobody came back to a game for a day THEN the next game anywhere sweeps it away', async () => {
    const yuki = fan('Yuki');
    const old = await yuki.slash('/quiz');
    wait(24 * 60 * 60_000 - 1);
    const there = stage.discord.addGuild();
    const another = await yuki.in(there).slash('/quiz');
    expect(await gameIn(stage.state.store, channelOf(old))).toBeDefined();
    await yuki.in(there).press(another, 'Stop');
    wait(1);
    await yuki.in(there).slash('/quiz');
    await vi.waitFor(async () => expect(await gameIn(stage.state.store, channelOf(old))).toBeUndefined(), {
      timeout: hangs,
    });
  });
});

test.each(['quiz', 'quiz.', 'quiz.dance.abc.1', 'quiz.pick.abc', 'quiz.pick.abc.x', 'quiz.card.nobody', 'quiz.card'])(
  'GIVEN a button %j that never existed THEN only the presser learns that it leads nowhere',
  async (customId) => {
    const { response } = await stage.answer(pressInteraction(customId, Locale.EnglishUS));
    expect(response).toMatchObject({ data: { embeds: [{ title: 'This button no longer works' }], flags: 64 } });
  },
);

test('GIVEN the name of a kind instead of its value, as clients were seen to send THEN the game is of that kind', async () => {
  for (const [locale, kind] of [
    [Locale.EnglishUS, 'Who said it?'],
    [Locale.Japanese, '誰の発言？'],
    [Locale.Korean, '누가 한 말일까요?'],
  ] as const) {
    stage.state = memoryState();
    await stage.answer(commandInteraction('quiz', [{ name: 'kind', value: kind }], locale));
    const [game] = await stage.state.store.list('quiz-games');
    expect(game?.value).toMatchObject({ theme: 'said' });
  }
});

test('GIVEN a running game that the store cannot read THEN a new one may start in its place', async () => {
  const yuki = fan('Yuki');
  const game = await yuki.slash('/quiz');
  await stage.state.store.change('quiz-games', channelOf(game), () => ({
    keep: { value: { id: 7 } },
    result: undefined,
  }));
  expect((await yuki.press(game, 'Skip')).text).toContain('This game is over');
  expect((await yuki.slash('/quiz rounds:3')).text).toContain('question 1 of 3');
});
