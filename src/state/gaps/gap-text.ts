import { canonical } from '../../language/canonical.ts';
import { clean } from '../../search/clean.ts';

/** Discord limits an option to this length. Other doors accept more, but the patterns below never see it. */
const longestRead = 300;
const longestKept = 120;

/** Mentions, addresses (`discord.gg/abc` too) and anything with an @ in it. Every class ends at white space: no pattern is slower than quadratic. */
const traces = /<[^<>\s]{1,100}>|https?:\/\/\S+|\S+@\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S*|@\S+/gu;

/** Seven digits or more, with or without the separators of telephone numbers: 090-1234-5678, +82 10 1234 5678. */
const longNumber = /\+?\d(?:[\s().+-]{0,2}\d){6,}/gu;

/** 2026-11-21, 2010-2019 and 20240123 occur in real questions, and identify nobody. */
const dates =
  /^(?:(?:19|20)\d\d[-./ ]?(?:0?[1-9]|1[0-2])[-./ ]?(?:0?[1-9]|[12]\d|3[01])|(?:19|20)\d\d *- *(?:19|20)\d\d)$/u;

/**
 * The text of a gap as it is stored: folded, so that variants of one question are counted together, and without
 * anything that may identify a person. The patterns run on the canonical form, in which ０９０… and a number with a
 * zero-width space in it are numbers as well.
 */
export function gapText(text: string): string {
  const told = canonical(text)
    .slice(0, longestRead)
    .replaceAll(traces, ' ')
    .replaceAll(longNumber, (number) => (dates.test(number) ? number : ' '));
  return Array.from(clean(told)).slice(0, longestKept).join('').trim();
}
