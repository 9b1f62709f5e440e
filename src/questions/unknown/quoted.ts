import { overlaps } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import type { Signs } from './signs.ts';

const quotes = /[『「"]([^『』「」"]{2,40})[』」"]/gu;

/** What stands in quotation marks, names nothing that is known, and is mentioned nowhere. */
export function quotedNames({ text, marks, language }: Reading, { everyday }: Signs): string[] {
  return [...text.matchAll(quotes)].flatMap(({ 0: whole, 1: inside = '', index }) => {
    const stretch = { start: index, end: index + whole.length };
    const isNamed = marks.some((mark) => mark.name !== undefined && overlaps(mark, stretch));
    return isNamed || everyday.isMentioned(inside, language) ? [] : [inside.trim()];
  });
}
