import { profileCard } from '../src/cards/profile/profile.ts';
import { dayInJapan } from '../src/catalog/status.ts';
import { lengthOn } from '../src/insights/daily-streak.ts';
import { dailyPlayerOf } from '../src/state/daily/players.ts';
import { dailyQuestions } from '../src/state/daily/questions.ts';
import { openDays } from '../src/state/daily/uptime.ts';
import { quizProfileOf } from '../src/state/quiz-profiles.ts';
import type { Command } from './command.ts';
import { everywhereCommand } from './everywhere.ts';

export const profile = {
  data: everywhereCommand(
    { en: 'profile', ja: '成績', ko: '기록' },
    {
      en: 'Your quiz games, right answers by kind and level, and your streak of days',
      ja: 'クイズのゲーム数、種類別・レベル別の正解、連続日数',
      ko: '퀴즈 게임 수, 종류별·난이도별 정답, 연속 일수',
    },
  ).toJSON(),

  async execute(_options, { state: { store }, origin, language, now }) {
    const [quiz, daily, questions] = await Promise.all([
      quizProfileOf(store, origin.user),
      dailyPlayerOf(store, origin.user),
      dailyQuestions(store),
    ]);
    const streak = lengthOn(daily?.streak, dayInJapan(now), await openDays(store, questions));
    return profileCard({ quiz, daily, streak }, language);
  },
} satisfies Command;
