import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/insights/quiz/question.ts';
import { rowsIn } from '../state/standings.ts';
import { setStage } from '../on-discord.ts';
import { fanOn, gameOf, openQuestion } from './quiz-stage.ts';

const stage = await setStage();

const rightOf = ({ choices, right }: Question) => choices[right] ?? { id: '', label: { en: '', ja: '', ko: '' } };
const wrongOf = ({ choices, right }: Question) =>
  choices[(right + 1) % 4] ?? { id: '', label: { en: '', ja: '', ko: '' } };
const pointsHere = () => rowsIn(stage.state.store, { server: stage.here.guild.id });

describe.each([
  ['en-US', '/quiz kind:Who said it? answers:Typed', 'Type your answer', 'got it'],
  ['ja', '/クイズ 種類:誰の発言？ 回答方法:入力', '答えを入力', 'が正解'],
  ['ko', '/퀴즈 종류:누가 한 말일까요? 답하기:입력', '답 입력하기', '정답'],
] as const)('GIVEN a game with typed answers in %s', (locale, typed, button, won) => {
  test('THEN no choice is shown, and the right name in any of three scripts has the two points', async () => {
    for (const script of ['en', 'ja', 'ko'] as const) {
      const yuki = fanOn(stage, 'Yuki', { locale });
      const game = await yuki.slash(typed);
      expect(game.buttons).toHaveLength(4);
      const answer = rightOf(await openQuestion(stage, game));
      expect(game.text).not.toContain(answer.label[script]);
      const form = await yuki.press(game, button);
      await yuki.fillIn(form, { name: answer.label[script] });
      expect(game.text).toContain(`<@${yuki.user.id}>`);
      expect(game.text).toContain(won);
      expect((await gameOf(stage, game)).points).toEqual({ [yuki.user.id]: 2 });
      await yuki.press(game, '⏹️');
    }
    expect(await pointsHere()).toHaveLength(3);
  });
});

/** A game of Yuki's, in which Ann types as well. */
async function begin() {
  const [yuki, ann] = [fanOn(stage, 'Yuki'), fanOn(stage, 'Ann')];
  const game = await yuki.slash('/quiz kind:Who said it? answers:Typed');
  const question = await openQuestion(stage, game);
  const type = async (who: typeof ann, name: string) => who.fillIn(await who.press(game, 'Type your answer'), { name });
  return { yuki, ann, game, question, type };
}

describe('GIVEN an open question with typed answers', () => {
  test('WHEN another name is typed THEN it was the one try, and the others can still answer', async () => {
    const { yuki, ann, game, question, type } = await begin();
    const missed = await type(ann, wrongOf(question).label.en);
    expect([missed.isEphemeral, missed.text.includes('Not this time')]).toEqual([true, true]);
    expect((await ann.press(game, 'Type your answer')).text).toContain('You have used your try');
    await type(yuki, rightOf(question).label.en);
    expect(game.text).toContain(`<@${yuki.user.id}> got it`);
    expect((await pointsHere()).map(({ player, points }) => [player, points])).toEqual([[yuki.user.id, 2]]);
  });

  test('WHEN what was typed is nobody’s whole name THEN it does not count as a try', async () => {
    const { ann, game, question, type } = await begin();
    const name = rightOf(question).label.en;
    for (const text of ['xyzzy', 'the one in the hat', `${name} or somebody else entirely, who knows`]) {
      const unread = await type(ann, text);
      expect([unread.isEphemeral, unread.text.includes('does not count as your try')]).toEqual([true, true]);
    }
    await type(ann, name);
    expect(game.text).toContain(`<@${ann.user.id}> got it`);
  });

  test('WHEN the starter takes the hint THEN four names appear below the question, and the round is worth one point', async () => {
    const { yuki, ann, game, question, type } = await begin();
    await yuki.press(game, 'Hint');
    const text = game.text.replaceAll('\\', '');
    for (const { label } of question.choices) expect(text).toContain(label.en);
    await type(ann, rightOf(question).label.en);
    expect(await pointsHere()).toMatchObject([{ player: ann.user.id, points: 1 }]);
  });

  test('WHEN the form is sent after the round THEN the reply names the first winner; within two seconds the points are shared', async () => {
    const { yuki, ann, game, question } = await begin();
    const bea = fanOn(stage, 'Bea');
    const forms = await Promise.all([yuki, ann, bea].map((who) => who.press(game, 'Type your answer')));
    const name = rightOf(question).label.ja;
    const [first, second, third] = forms;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no form');
    await yuki.fillIn(first, { name });
    stage.now = new Date(stage.now.getTime() + 2000);
    await ann.fillIn(second, { name });
    stage.now = new Date(stage.now.getTime() + 1);
    const late = await bea.fillIn(third, { name });
    expect([late.isEphemeral, late.text.includes('Too late')]).toEqual([true, true]);
    expect((await pointsHere()).map(({ points }) => points)).toEqual([2, 2]);
  });

  test('WHEN the form of an earlier round is sent THEN it does not answer the next one', async () => {
    const { yuki, ann, game, question, type } = await begin();
    const form = await ann.press(game, 'Type your answer');
    await type(yuki, rightOf(question).label.en);
    await yuki.press(game, 'Next question');
    const next = await openQuestion(stage, game);
    expect((await ann.fillIn(form, { name: rightOf(next).label.en })).text).toContain('That round is over');
    expect((await gameOf(stage, game)).tried).toEqual([]);
  });
});

test.each([
  ['/quiz kind:Which came first? answers:Typed', '“Which came first?” cannot be answered by typing'],
  ['/quiz kind:Names in another script answers:Typed', 'Answers: Four choices'],
])('GIVEN %s, whose answer is one of four THEN the asker is told which setting to change', async (typed, shown) => {
  const notice = await fanOn(stage, 'Yuki').slash(typed);
  expect([notice.isEphemeral, notice.buttons]).toEqual([true, ['Answers: Four choices', 'Kind: Mixed']]);
  expect([notice.text, ...notice.buttons].join('\n')).toContain(shown);
});

test('GIVEN a game alone WHEN the name is wrong THEN the answer is shown at once, and Play again keeps the typing', async () => {
  const ann = fanOn(stage, 'Ann').inDirectMessages();
  const game = await ann.slash('/quiz kind:Guess the work from its story answers:Typed rounds:1');
  const question = await openQuestion(stage, game);
  const form = await ann.press(game, 'Type your answer');
  await ann.fillIn(form, { name: wrongOf(question).label.ja });
  expect(game.text.replaceAll('\\', '')).toContain(`The answer was **${rightOf(question).label.en}**`);
  const again = await ann.press(game, 'Play again');
  expect(again.buttons).toContain('Type your answer');
});
