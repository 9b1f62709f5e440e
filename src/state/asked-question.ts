import * as z from 'zod';
import type { AskedQuestion } from '../insights/quiz/draw-question.ts';
import { keptObject } from './kept-object.ts';

/** A question of the quiz as it is kept: the records behind it are looked up in the data of the day. */
export const askedQuestion: z.ZodType<AskedQuestion> = keptObject({
  pool: z.string(),
  ask: z.string(),
  choices: z.array(z.string()),
  right: z.int().min(0),
  print: z.string().optional(),
});
