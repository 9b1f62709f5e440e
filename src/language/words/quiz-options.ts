import { defineWords } from '../define-words.ts';
import type { AnswerWay, Mode } from '../quiz-themes.ts';

/** The names of the settings of a game, and the texts about them. */
export const quizOptionWords = defineWords({
  en: {
    answers: { buttons: 'Four choices', typed: 'Typed' } satisfies Readonly<Record<AnswerWay, string>>,
    mode: {
      rounds: 'A number of questions',
      endless: 'Endless: three lives, rising levels',
      missed: 'Only what I missed',
    } satisfies Readonly<Record<Mode, string>>,
    /** The mode in a list of other settings. */
    modeShort: { endless: 'Endless', missed: 'What was missed' } satisfies Readonly<
      Record<Exclude<Mode, 'rounds'>, string>
    >,
    seconds: (time: number | string) => `${time} seconds`,
    /** One of the game's settings, as its menu words it. */
    setting: {
      theme: (theme: string) => `Kind: ${theme}`,
      level: (level: string) => `Level: ${level}`,
      answers: (answers: string) => `Answers: ${answers}`,
      mode: (mode: string) => `Mode: ${mode}`,
    },
    typedOnly: (theme: string) => [
      'This kind needs its four choices',
      `“${theme}” cannot be answered by typing a name. With this changed, there is a game:`,
    ],
    nothingMissed: [
      'You have missed nothing',
      'No question that fits this choice is on your list: it holds the last 20 that you answered wrongly and not right since.',
    ],
    endlessQuestion: (round: number, hearts: string) => `Quiz: question ${round} · ${hearts}`,
    until: (when: string) => `Time is up ${when}`,
    nextComes: (when: string) => `The next question comes ${when}`,
    timeUp: (answer: string) => `⏳ Time is up. It was ${answer}`,
    noLives: (won: number) =>
      `The third life is lost. ${won === 1 ? '1 question was' : `${won} questions were`} answered right.`,
  },
  ja: {
    answers: { buttons: '4択', typed: '入力' },
    mode: { rounds: '問題数を決める', endless: 'エンドレス（ライフ3つ、レベルが上がる）', missed: '間違えた問題だけ' },
    modeShort: { endless: 'エンドレス', missed: '間違えた問題' },
    seconds: (time) => `${time}秒`,
    setting: {
      theme: (theme) => `種類：${theme}`,
      level: (level) => `レベル：${level}`,
      answers: (answers) => `回答方法：${answers}`,
      mode: (mode) => `モード：${mode}`,
    },
    typedOnly: (theme) => [
      'この種類は4択でしか遊べません',
      `「${theme}」は、名前の入力では答えられません。次のように変えると遊べます。`,
    ],
    nothingMissed: [
      '間違えた問題はありません',
      'この条件に合う問題がリストにありません。リストには、間違えたあとまだ正解していない問題が新しい順に20問まで残ります。',
    ],
    endlessQuestion: (round, hearts) => `クイズ 第${round}問 · ${hearts}`,
    until: (when) => `制限時間：${when}`,
    nextComes: (when) => `次の問題：${when}`,
    timeUp: (answer) => `⏳ 時間切れです。答えは ${answer}`,
    noLives: (won) => `ライフがなくなりました。正解は${won}問でした。`,
  },
  ko: {
    answers: { buttons: '네 개 중 고르기', typed: '입력' },
    mode: { rounds: '문제 수 정하기', endless: '끝없이 (목숨 3개, 난이도 상승)', missed: '틀린 문제만' },
    modeShort: { endless: '끝없이', missed: '틀린 문제' },
    seconds: (time) => `${time}초`,
    setting: {
      theme: (theme) => `종류: ${theme}`,
      level: (level) => `난이도: ${level}`,
      answers: (answers) => `답하기: ${answers}`,
      mode: (mode) => `방식: ${mode}`,
    },
    typedOnly: (theme) => [
      '이 종류는 네 개 중 골라야 합니다',
      `‘${theme}’ 문제는 이름을 입력해서 답할 수 없습니다. 다음과 같이 바꾸면 할 수 있습니다.`,
    ],
    nothingMissed: [
      '틀린 문제가 없습니다',
      '이 조건에 맞는 문제가 목록에 없습니다. 목록에는 틀린 뒤 아직 맞히지 못한 문제가 최근 20개까지 남습니다.',
    ],
    endlessQuestion: (round, hearts) => `퀴즈 ${round}번 문제 · ${hearts}`,
    until: (when) => `제한 시간: ${when}`,
    nextComes: (when) => `다음 문제: ${when}`,
    timeUp: (answer) => `⏳ 시간이 다 됐습니다. 답: ${answer}`,
    noLives: (won) => `목숨을 다 썼습니다. 맞힌 문제는 ${won}개입니다.`,
  },
});
