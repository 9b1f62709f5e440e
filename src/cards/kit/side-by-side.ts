import type { WordsOf } from '../../language/define-words.ts';
import type { commonWords } from '../../language/words/common.ts';
import { shorten } from './limits.ts';

/** One fact of a comparison: its name and the value on either side, undefined if unknown. */
export interface Compared {
  readonly name: string;
  readonly sides: readonly [string | undefined, string | undefined];
}

/** The maximum length of a value, so that one long list cannot crowd out the rest. */
const longestValue = 160;

const isKnown = (value: string | undefined): value is string => value !== undefined && value.trim() !== '';

/**
 * One line per fact with both values: "**Born** 3 July 1985 | 1994". On a phone, two columns would be stacked, a screen
 * apart. A fact that is unknown on both sides is omitted.
 */
export function sideBySide(
  facts: readonly Compared[],
  unknown: string,
  join: (a: string, b: string) => string,
): string {
  const shown = (side: string | undefined): string =>
    isKnown(side) ? shorten(side.replaceAll('\n', ' · '), longestValue) : unknown;
  return facts
    .filter(({ sides }) => sides.some(isKnown))
    .map(({ name, sides: [a, b] }) => `**${name}** ${join(shown(a), shown(b))}`)
    .join('\n');
}

/** As many whole names of people as fit on one line, and the number of the others. */
export function namesWithin(
  names: readonly string[],
  { comma, otherPeople }: Pick<WordsOf<typeof commonWords>, 'comma' | 'otherPeople'>,
  most = 160,
): string {
  let text = '';
  for (const [index, name] of names.entries()) {
    const longer = index === 0 ? name : `${text}${comma}${name}`;
    if (longer.length > most && index > 0) return `${text} ${otherPeople(names.length - index)}`;
    text = longer;
  }
  return text;
}
