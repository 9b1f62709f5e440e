import type { APIEmbedField } from 'discord-api-types/v10';
import type { WordsOf } from '../../language/define-words.ts';
import type { commonWords } from '../../language/words/common.ts';
import { limits, shorten } from './limits.ts';
import { shortenField } from './shorten-markdown.ts';

/** A field of an embed; undefined without a value, because Discord refuses empty fields. */
export function field(name: string, value: string | undefined, inline = false): APIEmbedField | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  return { name: shorten(name, limits.fieldName), value: shortenField(value), inline };
}

export function fields(...all: readonly (APIEmbedField | undefined)[]): APIEmbedField[] {
  return all.filter((one) => one !== undefined);
}

/**
 * As many whole lines as fit into one field, with "… and 3 more" if some of `total` do not, and the number of shown
 * lines.
 */
export function fitting(
  lines: readonly string[],
  total: number,
  words: WordsOf<typeof commonWords>,
): { readonly text: string; readonly shown: number } {
  let text = '';
  let shown = 0;
  for (const line of lines) {
    const rest = total - shown - 1;
    const tail = rest > 0 ? `\n${words.more(rest)}` : '';
    if (text.length + 1 + line.length + tail.length > limits.fieldValue) break;
    text = text === '' ? line : `${text}\n${line}`;
    shown += 1;
  }
  return { text: shown > 0 && shown < total ? `${text}\n${words.more(total - shown)}` : text, shown };
}

export const listWithin = (lines: readonly string[], total: number, words: WordsOf<typeof commonWords>): string =>
  fitting(lines, total, words).text;
