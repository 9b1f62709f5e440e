import * as z from 'zod';
import { bibliography } from './source.ts';

/** The pages that more than one file cites. */
export const sources = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  bibliography,
});
