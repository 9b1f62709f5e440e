import { describe, expect, test } from 'vitest';
import { missedBy } from '../../src/state/quiz-missed.ts';
import { InteractionResponseType, Locale } from 'discord-api-types/v10';
import { pressInteraction, commandInteraction } from '../../src/doors/interactions.ts';
import type { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { setStage } from '../on-discord.ts';
import { fanOn, gameOf, labelsOf, openQuestion } from './quiz-stage.ts';

const stage = await setStage();

const wait = (milliseconds: number): void => {
  stage.now = new Date(stage.now.getTime() + milliseconds);
};

/** Answers the open question, and goes on to the next one if the game is not over. */
async function answerRound(who: Fan, game: Reply, isRight: boolean): Promise<void> {
  const { right, wrong } = await labelsOf(stage, game);
  await who.press(game, isRight ? right : wrong);
  if (game.buttons.some((label) => ['Next question', '次の問題', '다음 문제'].includes(label)))
    await who.press(game, '▶️');
}

describe.each([
  [
    'en-US',
    '/quiz mode:Only what I missed',
    'You have missed nothing',
    'Mode: A number of questions',
    'What was missed',
    '/quiz rounds:3',
    'Next question',
  ],
  [
    'ja',
    '/クイズ モード:間違えた問題だけ',
    '間違えた問題はありません',
    'モード：問題数を決める',
    '間違えた問題',
    '/クイズ 問題数:3',
    '次の問題',
  ],
  [
    'ko',
    '/퀴즈 방식:틀린 문제만',
    '틀린 문제가 없습니다',
    '방식: 문제 수 정하기',
    '틀린 문제',
    '/퀴즈 문제수:3',
    '다음 문제',
  ],
] as const)('GIVEN %s, who asks for what they missed', (locale, typed, nothing, instead, footer, rounds, next) => {
  test('WHEN they missed nothing THEN the reply says so, with a button for another game', async () => {
    const notice = await fanOn(stage, 'Yuki', { locale }).slash(typed);
    expect([notice.isEphemeral, notice.buttons]).toEqual([true, [instead]]);
    expect(notice.text).toContain(nothing);
  });

  test('WHEN they missed two THEN these two are asked, in a game that says so; a right answer takes one off the list', async () => {
    const ann = fanOn(stage, 'Ann', { locale }).inDirectMessages();
    const before = await ann.slash(rounds);
    for (const isRight of [false, true, false]) await answerRound(ann, before, isRight);
    const missed = (await missedBy(stage.state.store, ann.user.id)).map(({ question }) => question.ask);
    expect(missed).toHaveLength(2);
    const game = await ann.slash(typed);
    expect(game.text).toContain(footer);
    const first = await gameOf(stage, game);
    expect([first.question.ask, first.rounds]).toEqual([missed[0], 2]);
    await answerRound(ann, game, true);
    expect((await gameOf(stage, game)).question.ask).toBe(missed[1]);
    await answerRound(ann, game, false);
    expect(game.buttons.some((label) => label === next)).toBe(false);
    const left = await missedBy(stage.state.store, ann.user.id);
    expect(left.map(({ question }) => question.ask)).toEqual([missed[1]]);
  });
});

describe('GIVEN a list of missed questions', () => {
  test('WHEN the game is asked for in a server THEN everybody can answer, and each keeps their own list', async () => {
    const [yuki, ann] = [fanOn(stage, 'Yuki'), fanOn(stage, 'Ann')];
    const game = await yuki.slash('/quiz rounds:1');
    const { right, wrong } = await labelsOf(stage, game);
    await yuki.press(game, wrong);
    await ann.press(game, right);
    const again = await yuki.slash('/quiz mode:Only what I missed');
    await ann.press(again, (await labelsOf(stage, again)).wrong);
    const asks = await Promise.all([yuki, ann].map(({ user }) => missedBy(stage.state.store, user.id)));
    expect(asks.map((all) => all.length)).toEqual([1, 1]);
  });

  test('WHEN the data no longer asks one of them THEN it is left out', async () => {
    const ann = fanOn(stage, 'Ann').inDirectMessages();
    const game = await ann.slash('/quiz kind:Who said it? rounds:1');
    await ann.press(game, (await labelsOf(stage, game)).wrong);
    stage.knowledge = { ...stage.real, catalog: { ...stage.real.catalog, quotes: new Map() } };
    expect((await ann.slash('/quiz mode:Only what I missed')).text).toContain('You have missed nothing');
  });

  test('WHEN its choices come again THEN the buttons are reshuffled, and the right one is still right', async () => {
    const ann = fanOn(stage, 'Ann').inDirectMessages();
    const game = await ann.slash('/quiz rounds:1');
    const { choices, right } = await openQuestion(stage, game);
    await ann.press(game, (await labelsOf(stage, game)).wrong);
    const places = new Set<number>();
    for (let turn = 0; turn < 24; turn += 1) {
      const again = await ann.slash('/quiz mode:Only what I missed');
      const shown = await openQuestion(stage, again);
      expect(shown.choices.map(({ id }) => id).toSorted()).toEqual(choices.map(({ id }) => id).toSorted());
      expect(shown.choices[shown.right]?.id).toBe(choices[right]?.id);
      places.add(shown.right);
      await ann.press(again, 'Stop');
    }
    expect(places.size).toBeGreaterThan(1);
  });
});

describe.each([
  ['en-US', '/quiz mode:Endless: three lives, rising levels', 'Endless · Fans', 'The third life is lost. 5 questions'],
  ['ja', '/クイズ モード:エンドレス（ライフ3つ、レベルが上がる）', 'エンドレス · ファン向け', '正解は5問'],
  ['ko', '/퀴즈 방식:끝없이 (목숨 3개, 난이도 상승)', '끝없이 · 팬', '맞힌 문제는 5개'],
] as const)('GIVEN an endless game in %s', (locale, typed, begun, over) => {
  test('WHEN five are right THEN the level rises; WHEN three are wrong THEN the game is over, and can be played again from the start', async () => {
    const ann = fanOn(stage, 'Ann', { locale }).inDirectMessages();
    const game = await ann.slash(typed);
    expect(game.text).toContain('❤️❤️❤️');
    expect(game.text).toContain(begun);
    for (let turn = 0; turn < 5; turn += 1) await answerRound(ann, game, true);
    expect((await gameOf(stage, game)).level).toBe('connoisseurs');
    await answerRound(ann, game, false);
    expect(game.text).toContain('❤️❤️🤍');
    await answerRound(ann, game, false);
    expect(game.text).toContain('❤️🤍🤍');
    await answerRound(ann, game, false);
    expect(game.text).toContain(over);
    expect((await ann.press(game, '🔁')).text).toContain(begun);
  });
});

describe.each([
  ['en-US', '/quiz time:10 seconds', 'Time is up <t:', '⏳ Time is up. It was'],
  ['ja', '/クイズ 制限時間:10秒', '制限時間：<t:', '⏳ 時間切れです。答えは'],
  ['ko', '/퀴즈 제한시간:10초', '제한 시간: <t:', '⏳ 시간이 다 됐습니다. 답:'],
] as const)('GIVEN %s and ten seconds a question', (locale, typed, shown, over) => {
  test('WHEN a press comes after them THEN the round is over for everybody, and the press does not count', async () => {
    const [yuki, ann] = [fanOn(stage, 'Yuki', { locale }), fanOn(stage, 'Ann', { locale })];
    const game = await yuki.slash(typed);
    expect(game.text).toContain(`${shown}${stage.now.getTime() / 1000 + 10}:R>`);
    const { right } = await labelsOf(stage, game);
    wait(11_000);
    await ann.press(game, right);
    expect(game.text).toContain(over);
    expect((await gameOf(stage, game)).points).toEqual({});
    expect(await missedBy(stage.state.store, ann.user.id)).toEqual([]);
    await yuki.press(game, '▶️');
    expect(game.text).toContain(`${shown}${stage.now.getTime() / 1000 + 10}:R>`);
  });

  test('WHEN somebody who plays alone answers THEN the round ends at once', async () => {
    const ann = fanOn(stage, 'Ann', { locale }).inDirectMessages();
    const game = await ann.slash(typed);
    wait(1000);
    await ann.press(game, (await labelsOf(stage, game)).wrong);
    await ann.press(game, '▶️');
    expect((await gameOf(stage, game)).round).toBe(2);
  });
});

describe('GIVEN a timed game that nobody touches', () => {
  test('THEN the timer closes each question and goes on by itself, and the game ends after three', async () => {
    let { later, response } = await stage.answer(
      commandInteraction('quiz', [{ name: 'time', value: '10' }], Locale.EnglishUS),
    );
    const shown: string[] = [];
    for (let step = 0; later !== undefined; step += 1) {
      if (step > 10) throw new Error('the game never ends');
      wait(later.milliseconds);
      ({ later, response } = await stage.answer(pressInteraction(later.press, Locale.EnglishUS)));
      expect(response.type).toBe(InteractionResponseType.UpdateMessage);
      shown.push(
        'data' in response && response.data && 'embeds' in response.data
          ? (response.data.embeds?.[0]?.title ?? '')
          : '',
      );
    }
    expect(shown).toEqual([
      'Quiz: question 1 of 5',
      'Quiz: question 2 of 5',
      'Quiz: question 2 of 5',
      'Quiz: question 3 of 5',
      'Quiz over',
    ]);
    expect(await stage.state.store.list('quiz-games')).toEqual([]);
  });

  test('WHEN a press of it comes too early, or after somebody went on, THEN it changes nothing', async () => {
    const { later } = await stage.answer(commandInteraction('quiz', [{ name: 'time', value: '10' }], Locale.EnglishUS));
    const press = later?.press ?? '';
    const before = await stage.state.store.list('quiz-games');
    wait((later?.milliseconds ?? 0) - 100);
    for (const id of [press, press.replace('.close.', '.on.')]) {
      const { response } = await stage.answer(pressInteraction(id, Locale.EnglishUS));
      expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    }
    expect(await stage.state.store.list('quiz-games')).toEqual(before);
  });
});
