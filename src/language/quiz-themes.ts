/** The themes of a quiz; src/insights/quiz/question.ts turns them into questions. */
export type Theme = 'mixed' | 'roles' | 'premise' | 'said' | 'first' | 'script' | 'wrong' | 'chain' | 'career';
export type Script = 'ko' | 'ja' | 'en';
export type Level = 'fans' | 'connoisseurs' | 'experts';
export type Period = 'week' | 'today' | 'month' | 'all';
export type AnswerWay = 'buttons' | 'typed';
export type Mode = 'rounds' | 'endless' | 'missed';
