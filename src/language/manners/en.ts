import type { Widen } from '../widen.ts';

/** What the bot says about manners, in English. The other two languages have exactly these keys. */
export const en = {
  /** The time is one of Discord's, such as "in 3 seconds". */
  tooFast: (again: string) => [
    'One moment, please',
    `That was a lot in a few seconds, and I want to have time for everybody. You can go on ${again}.`,
  ],
};

export type MannersWords = Widen<typeof en>;
