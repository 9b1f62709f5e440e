import { overlaps } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import type { Signs } from './signs.ts';

const quotes =
  /[『「"〈《<]([^『』「」"〈〉《》<>]{2,40})[』」"〉》>]|(?<=\s)'([A-Z][^']{2,40})'(?=[\s?.,!]|$)|(?<=^|\s)['‘]([가-힣][^'’]{1,40})['’]/gu;

/** Quoted texts that do not name anything known. */
export function quotedNames({ text, marks, language }: Reading, { everyday, isBare }: Signs): string[] {
  return [...text.matchAll(quotes)].flatMap(({ 0: whole, 1: double, 2: single, 3: korean, index }) => {
    const inside = double ?? single ?? korean ?? '';
    const stretch = { start: index, end: index + whole.length };
    const names = marks.filter((mark) => mark.name !== undefined && overlaps(mark, stretch));
    const named = names.reduce((sum, { start, end }) => sum + end - start, 0);
    // A name that covers only part of the quotation is not what it names.
    const isNamed = named > inside.length / 2;
    // A name mentioned in a statement can be asked about with other names; alone, it is an unknown title.
    return isNamed || (!isBare && everyday.isMentioned(inside, language)) ? [] : [inside.trim()];
  });
}
