/** The names that the questions of a quiz go by (src/insights/quiz/question.ts has what is behind them). */
export type Theme = 'mixed' | 'roles' | 'premise' | 'said' | 'first' | 'script';
export type Script = 'ko' | 'ja' | 'en';
