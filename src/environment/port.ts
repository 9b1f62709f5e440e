import * as z from 'zod';

/** Number() also reads 0x50 and 1e3, and takes a space for 0, which is any free port. */
export const port = z
  .string()
  .trim()
  .regex(/^\d{1,5}$/u, 'it must be a number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'it must be a number from 0 to 65535');
