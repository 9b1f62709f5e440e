import { error, inEachText } from '../rule.ts';

/**
 * Hangul in pieces (from macOS file names), or kana with a separate dakuten: it looks the same, but no search finds it.
 */
export const composed = inEachText(({ text }) =>
  text.normalize('NFC') === text
    ? undefined
    : [error('has letters in pieces (not Unicode NFC), as when copied from a file name: --fix joins them')],
);
