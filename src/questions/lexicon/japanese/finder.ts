import type { Entry } from '../entry.ts';
import { letterFinder, type Form, type Found } from '../letters.ts';
import type { Part } from '../pattern.ts';
import { conjugate } from './conjugate.ts';

const formsOf = ({ text, ending }: Part): readonly Form[] =>
  ending === undefined ? [{ text }] : (conjugate(text, ending) ?? [{ text: text + ending }]);

/** Finds Japanese words in any conjugation. */
export const japaneseFinder = (entries: readonly Entry[]): ((text: string) => Found[]) =>
  letterFinder(entries, formsOf);
