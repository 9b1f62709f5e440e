import { defineWords } from '../define-words.ts';
import type { AnswerWay } from '../quiz-themes.ts';

/** What the choices before a game are called, and what is said of them. */
export const quizOptionWords = defineWords({
  en: {
    answers: { buttons: 'Four choices', typed: 'Typed' } satisfies Readonly<Record<AnswerWay, string>>,
    /** A setting of the game, as it would be chosen. */
    setting: {
      theme: (theme: string) => `Kind: ${theme}`,
      level: (level: string) => `Level: ${level}`,
      answers: (answers: string) => `Answers: ${answers}`,
    },
    typedOnly: (theme: string) => [
      'This kind needs its four choices',
      `“${theme}” cannot be answered by typing a name. With this changed, there is a game:`,
    ],
  },
  ja: {
    answers: { buttons: '4択', typed: '入力' },
    setting: {
      theme: (theme) => `種類：${theme}`,
      level: (level) => `レベル：${level}`,
      answers: (answers) => `回答方法：${answers}`,
    },
    typedOnly: (theme) => [
      'この種類は4択でしか遊べません',
      `「${theme}」は、名前の入力では答えられません。次のように変えると遊べます。`,
    ],
  },
  ko: {
    answers: { buttons: '네 개 중 고르기', typed: '입력' },
    setting: {
      theme: (theme) => `종류: ${theme}`,
      level: (level) => `난이도: ${level}`,
      answers: (answers) => `답하기: ${answers}`,
    },
    typedOnly: (theme) => [
      '이 종류는 네 개 중 골라야 합니다',
      `‘${theme}’ 문제는 이름을 입력해서 답할 수 없습니다. 다음과 같이 바꾸면 할 수 있습니다.`,
    ],
  },
});
