import { randomInt } from 'node:crypto';
import type { Catalog } from '../../catalog/catalog.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { addDays } from '../../catalog/calendar.ts';
import { closingOf, type QuestionOfDay } from '../../insights/daily-question.ts';
import { drawQuestion, questionOf } from '../../insights/quiz/draw-question.ts';
import { drawsOf } from '../../insights/quiz/seeded-draws.ts';
import type { Store } from '../store.ts';
import { withQuestionOf, type DailyQuestion } from './questions.ts';

/** Everybody gets the same question, so it is one that fans can know. */
const wish = { theme: 'mixed', level: 'fans' } as const;

/** The days with a question, today's included: it is drawn when it is first needed, and nobody can foresee it. */
export const questionsUntil = (store: Store, catalog: Catalog, now: Date): Promise<readonly DailyQuestion[]> =>
  withQuestionOf(store, dayInJapan(now), (recent) => drawQuestion(catalog, wish, recent, drawsOf(randomInt(2 ** 32))));

/** A post's announcement of today's question; undefined if the catalog has too little for one. */
export async function questionOfDay(store: Store, catalog: Catalog, now: Date): Promise<QuestionOfDay | undefined> {
  const today = dayInJapan(now);
  const days = await questionsUntil(store, catalog, now);
  if (!days.some(({ day }) => day === today)) return undefined;
  const before = days.find(({ day }) => day === addDays(today, -1));
  return { closes: closingOf(today), yesterday: before && questionOf(catalog, before.question) };
}
