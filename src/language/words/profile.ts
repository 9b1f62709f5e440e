import { defineWords } from '../define-words.ts';

/** What /profile says. */
export const profileWords = defineWords({
  en: {
    title: 'Your quiz record',
    nothing: 'Nothing yet. Play /quiz, or answer the question of the day with /daily.',
    games: 'Games',
    answers: 'Right answers',
    best: 'Best game',
    bestGame: (points: number, rounds: number) =>
      `${points === 1 ? '1 point' : `${points} points`} in ${rounds === 1 ? '1 question' : `${rounds} questions`}`,
    kinds: 'By kind',
    levels: 'By level',
    daily: 'Question of the day',
    tally: (right: number, answered: number, share: number) => `${right} of ${answered} (${share} %)`,
    streak: (days: number, best: number) => `🔥 ${days} in a row · best ${best}`,
    private: 'Only you see this. /about deletes it.',
  },
  ja: {
    title: 'クイズの成績',
    nothing: 'まだ記録がありません。/クイズ で遊ぶか、/今日の一問 に答えてみてください。',
    games: 'ゲーム数',
    answers: '正解',
    best: '最高のゲーム',
    bestGame: (points, rounds) => `全${rounds}問で${points}点`,
    kinds: '種類別',
    levels: 'レベル別',
    daily: '今日の一問',
    tally: (right, answered, share) => `${answered}問中${right}問（${share}%）`,
    streak: (days, best) => `🔥 ${days}日連続 · 最長${best}日`,
    private: 'あなたにだけ表示されています。/このボットについて から消去できます。',
  },
  ko: {
    title: '나의 퀴즈 기록',
    nothing: '아직 기록이 없습니다. 퀴즈(/퀴즈)를 하거나 오늘의 문제(/오늘의문제)에 답해 주세요.',
    games: '게임 수',
    answers: '정답',
    best: '최고의 게임',
    bestGame: (points, rounds) => `${rounds}문제에서 ${points}점`,
    kinds: '종류별',
    levels: '난이도별',
    daily: '오늘의 문제',
    tally: (right, answered, share) => `${answered}문제 중 ${right}문제 (${share}%)`,
    streak: (days, best) => `🔥 ${days}일 연속 · 최장 ${best}일`,
    private: '나에게만 보입니다. 지우는 방법: /소개',
  },
});
