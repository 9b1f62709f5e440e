import { defineWords } from '../define-words.ts';
import type { Period } from '../quiz-themes.ts';

/** What the boards of the quiz say. */
export const boardWords = defineWords({
  en: {
    title: 'Quiz: points in this server',
    own: 'Quiz: your points',
    none: 'No points yet. Start with </quiz>.',
    youHaveNone: 'You: no points yet',
    period: { week: 'This week', today: 'Today', month: 'This month', all: 'All time' } satisfies Readonly<
      Record<Period, string>
    >,
    reset: (when: string) => `Begins anew ${when}, at midnight in Japan`,
    you: (place: number, points: number) => `You: place ${place}, ${points === 1 ? '1 point' : `${points} points`}`,
    yours: (points: number) => (points === 1 ? 'You have 1 point.' : `You have ${points} points.`),
  },
  ja: {
    title: 'クイズ：このサーバーの得点',
    own: 'クイズ：あなたの得点',
    none: 'まだ得点がありません。</quiz> で始められます。',
    youHaveNone: 'あなた：まだ得点がありません',
    period: { week: '今週', today: '今日', month: '今月', all: '全期間' },
    reset: (when) => `${when}（日本時間の午前0時）にリセットされます`,
    you: (place, points) => `あなた：${place}位・${points}点`,
    yours: (points) => `あなたの得点は${points}点です。`,
  },
  ko: {
    title: '퀴즈: 이 서버의 점수',
    own: '퀴즈: 내 점수',
    none: '아직 점수가 없습니다. </quiz> 명령어로 시작해 보세요.',
    youHaveNone: '나: 아직 점수가 없습니다',
    period: { week: '이번 주', today: '오늘', month: '이번 달', all: '전체 기간' },
    reset: (when) => `${when} 일본 시간 자정에 초기화됩니다`,
    you: (place, points) => `나: ${place}위, ${points}점`,
    yours: (points) => `내 점수는 ${points}점입니다.`,
  },
});
