import type { Place } from './place.ts';

export interface OpenBracket extends Place {
  readonly sign: '{' | '[';
  readonly offset: number;
}

/**
 * The probable place of a missing closing bracket. The parser notices only at the end of the file, but the indentation
 * shows it: a line that does not close the bracket, at or left of the column of the line that opened it.
 */
export function unclosedBracket(text: string): { readonly open: OpenBracket; readonly offset: number } | undefined {
  const stack: (OpenBracket & { readonly indentation: number })[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const indentation = line.length - line.trimStart().length;
    const first = line.charAt(indentation);
    const last = stack.at(-1);
    const isCloser = first === '}' || first === ']';
    const isLost =
      last !== undefined &&
      first !== '' &&
      (indentation < last.indentation || (indentation === last.indentation && !isCloser));
    if (isLost) return { open: last, offset: offset + indentation };
    for (const { sign, column } of bracketsIn(line)) {
      if (sign === '{' || sign === '[')
        stack.push({ sign, line: index + 1, column: column + 1, offset: offset + column, indentation });
      else if (stack.pop() === undefined) return undefined;
    }
    offset += line.length + 1;
  }
  return undefined;
}

/**
 * The probable place of a missing opening bracket: a field name with nothing after its colon, and a next line that is
 * indented like the inside of a bracket. The parser takes that line for the value, and fails later.
 */
export function unopenedBracket(text: string): number | undefined {
  const found = /^( *)"(?:[^"\\\n]|\\.)*" *: *\r?\n\1 +\S/mu.exec(text);
  return found === null ? undefined : found.index + found[0].indexOf('\n') - 1;
}

/** The number of brackets still open at the end of the text. */
export function openAtEnd(text: string): number {
  let open = 0;
  for (const line of text.split('\n'))
    for (const { sign } of bracketsIn(line)) open += sign === '{' || sign === '[' ? 1 : -1;
  return open;
}

/** The brackets of one line outside its strings. */
function* bracketsIn(line: string): Generator<{ sign: string; column: number }> {
  for (const match of line.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/gu)) {
    if (!match[0].startsWith('"')) yield { sign: match[0], column: match.index };
  }
}
