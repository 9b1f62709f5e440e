import * as z from 'zod';
import { line } from './text.ts';
import { messages } from './messages.ts';

/**
 * Licences that let anybody show a picture with its credit. Non-commercial and no-derivatives licences are excluded.
 */
const freeLicence = /^(?:CC BY(?:-SA)? \d\.\d|CC0(?: 1\.0)?|Public domain|KOGL Type 1)$/u;

/** A picture on Wikimedia Commons that may be shown with its author and licence beside it. */
export const picture = z
  .strictObject({
    file: line
      .regex(/\.(?:jpe?g|png|webp)$/iu, messages.picture.en)
      .describe('Name of the file on Wikimedia Commons, without "File:"'),
    author: line.describe('Whom the credit names'),
    licence: line.regex(freeLicence, messages.licence.en).describe('The licence by its short name'),
    page: z
      .url({ protocol: /^https$/u, hostname: /^commons\.wikimedia\.org$/u })
      .describe('Page of the file on Wikimedia Commons, which states author and licence'),
  })
  .describe('A picture that may be shown, with its credit');

export type Picture = z.infer<typeof picture>;
