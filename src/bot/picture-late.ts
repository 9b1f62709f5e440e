import { setTimeout } from 'node:timers/promises';

/**
 * In milliseconds. The whole answer has 2.5 seconds, and the first picture loads the fonts, which alone took longer on a busy
 * host: a second is left for the words instead.
 */
const picturePatience = 1_500;

/** When an answer should do without its picture. */
export const pictureLate = (): Promise<void> => setTimeout(picturePatience, undefined, { ref: false });
