import { setTimeout } from 'node:timers/promises';

/**
 * In milliseconds. The whole answer has 2.5 seconds, and the first picture loads the fonts, which alone took longer on a busy
 * host: this leaves a second for the answer in words.
 */
const picturePatience = 1_500;

/** Resolves when an answer should be sent without its picture. */
export const pictureLate = (): Promise<void> => setTimeout(picturePatience, undefined, { ref: false });
