import { error, inEachText } from '../rule.ts';

/** Hangul in pieces (macOS file names) or kana with a separate dakuten: looks the same, and is found by nobody. */
export const composed = inEachText(({ text }) =>
  text.normalize('NFC') === text
    ? undefined
    : [error('has letters in pieces (not Unicode NFC), as when copied from a file name: --fix joins them')],
);
