import type { Place } from './place.ts';

export interface OpenBracket extends Place {
  readonly sign: '{' | '[';
  readonly offset: number;
}

/**
 * Where a closing bracket was probably lost. The parser finds that out at the end of the file only; whoever reads the
 * file sees it from the indentation: a line that stands as far left as the one that opened the bracket, or farther,
 * and does not close it.
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
 * Where an opening bracket was probably lost: the name of a field with nothing behind its colon, and a line below that
 * is indented as the inside of a bracket is. The parser takes that line for the value, and stumbles later.
 */
export function unopenedBracket(text: string): number | undefined {
  const found = /^( *)"(?:[^"\\\n]|\\.)*" *: *\r?\n\1 +\S/mu.exec(text);
  return found === null ? undefined : found.index + found[0].indexOf('\n') - 1;
}

/** Brackets of one line that stand outside of its strings. */
function* bracketsIn(line: string): Generator<{ sign: string; column: number }> {
  for (const match of line.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/gu)) {
    if (!match[0].startsWith('"')) yield { sign: match[0], column: match.index };
  }
}
