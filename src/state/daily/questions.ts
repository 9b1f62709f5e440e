import * as z from 'zod';
import type { AskedQuestion } from '../../insights/quiz/draw-question.ts';
import { askedQuestion } from '../asked-question.ts';
import type { Store } from '../store.ts';
import { keptObject } from '../kept-object.ts';

const dailyQuestion = keptObject({ day: z.iso.date(), question: askedQuestion });

/** The question of a day in Japan, the same for everybody. */
export type DailyQuestion = z.infer<typeof dailyQuestion>;

const kept = keptObject({ days: z.array(dailyQuestion) });

const collection = 'daily';
const key = 'questions';
/** No question comes back within so many days. */
const mostKept = 60;

const parse = (value: unknown) => kept.safeParse(value).data ?? { days: [] };

/** The questions of the last days, oldest first. A day on which the bot did not run has none. */
export const dailyQuestions = async (store: Store): Promise<readonly DailyQuestion[]> =>
  parse(await store.get(collection, key)).days;

/** The days with a question: the one of today if it was drawn by now, from whichever process drew it first. */
export async function withQuestionOf(
  store: Store,
  day: string,
  draw: (recent: readonly string[]) => AskedQuestion | undefined,
): Promise<readonly DailyQuestion[]> {
  const known = await dailyQuestions(store);
  if (known.some((one) => one.day >= day)) return known;
  const question = draw(known.map((one) => one.question.ask));
  if (question === undefined) return known;
  return store.change(collection, key, (value) => {
    const before = parse(value);
    if (before.days.some((one) => one.day >= day)) return { result: before.days };
    const days = [...before.days, { day, question }].slice(-mostKept);
    return { keep: { value: { ...before, days } }, result: days };
  });
}
