import * as z from 'zod';
import { messages } from './messages.ts';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

function exists(value: string): boolean {
  const [, year, month, day] = shape.exec(value) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  return date.getUTCMonth() + 1 === Number(month ?? '1') && date.getUTCDate() === Number(day ?? '1');
}

/** A date as exact as its source: a year, a month or a day (ISO 8601, in Asia/Tokyo). */
export const partialDate = z
  .string()
  .regex(shape, messages.date.en)
  .refine((value) => !shape.test(value) || exists(value), messages.noSuchDate.en)
  .describe('A date as exact as the source: 2024, 2024-01 or 2024-01-23');

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, messages.day.en)
  .refine((value) => !shape.test(value) || exists(value), messages.noSuchDate.en)
  .describe('A day: 2024-01-23');

export type PartialDate = z.infer<typeof partialDate>;
