import type { APIEmbedField } from 'discord-api-types/v10';
import { field } from './fields.ts';
import { shorten } from './limits.ts';

/** One line of a comparison: its name and the value on either side, undefined if unknown. */
export interface Line {
  readonly name: string;
  readonly sides: readonly [string | undefined, string | undefined];
}

/** The longest value in a column: one long list cannot crowd out the rest. */
const longestValue = 200;
/** The longest column: two of them, two lists of figures and the rest fit into the 6,000 characters of an embed. */
const longestColumn = 800;

const isKnown = (value: string | undefined): value is string => value !== undefined && value.trim() !== '';

/**
 * Two fields side by side with the same lines in the same order. Discord shows two inline fields in a row as two columns,
 * and on a phone one below the other. A line that is unknown on both sides is left out.
 */
export function columns(
  titles: readonly [string, string],
  lines: readonly Line[],
  unknown: string,
): (APIEmbedField | undefined)[] {
  const known = lines.filter(({ sides }) => sides.some(isKnown));
  return titles.map((title, side) => {
    let text = '';
    for (const { name, sides } of known) {
      const value = sides[side];
      const shown = isKnown(value) ? shorten(value.replaceAll('\n', ' · '), longestValue) : unknown;
      const line = `**${name}** ${shown}\n`;
      if (text.length + line.length > longestColumn) break;
      text += line;
    }
    return field(title, text.trimEnd(), true);
  });
}

/** As many whole names as fit on one line, then how many are left. */
export function namesWithin(names: readonly string[], comma: string, most = 160): string {
  let text = '';
  for (const [index, name] of names.entries()) {
    const longer = index === 0 ? name : `${text}${comma}${name}`;
    if (longer.length > most && index > 0) return `${text} +${names.length - index}`;
    text = longer;
  }
  return text;
}
