import * as z from 'zod';
import { keptObject } from '../state/kept-object.ts';

export const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** The reason for a work in a digest. `tomorrow` and `today` are days in Japan; `today` may also arrive late. */
const reason = z.discriminatedUnion('kind', [
  keptObject({ kind: z.literal('work') }),
  keptObject({ kind: z.literal('credit'), people: z.array(z.string()) }),
  keptObject({ kind: z.enum(['start', 'end']), from: z.string().optional() }),
  keptObject({ kind: z.enum(['tomorrow', 'today']) }),
]);

const entry = keptObject({
  work: z.string(),
  reasons: z.array(reason).min(1),
  /** The ids of the follows that put the work into the digest. */
  follows: z.array(z.string()).min(1),
});

/** One message: the news for one follower on one day. Holds ids only; the catalog supplies the words at sending time. */
export const digest = keptObject({ day: calendarDay, entries: z.array(entry).min(1) });

export type Reason = z.infer<typeof reason>;
export type DigestEntry = z.infer<typeof entry>;
export type Digest = z.infer<typeof digest>;
