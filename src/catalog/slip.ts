import { printParseErrorCode, type ParseError } from 'jsonc-parser';

interface Slip {
  readonly offset: number;
  readonly message: string;
}

/** Signs of Japanese and Korean keyboards, and what JSON has in their place. */
const plainSigns: Readonly<Record<string, string>> = {
  '、': ',',
  '，': ',',
  '：': ':',
  '；': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '＂': '"',
};

const curly = /[“”„«»「」]/u;

/** Typing slips in JSON, which the parser only describes by the sign that it misses. */
export function slipAt(error: ParseError, text: string): Slip | undefined {
  const { offset } = error;
  const character = text.slice(offset, offset + 1);
  if (curly.test(character))
    return { offset, message: `a curly quote ${character} stands where a straight " is needed` };
  const plain = plainSigns[character];
  if (plain !== undefined) return { offset, message: `a wide ${character} stands where a plain ${plain} is needed` };
  const end = text.indexOf('\n', offset);
  const line = text.slice(offset, end < 0 ? undefined : end);
  const code = printParseErrorCode(error.error);
  if (code === 'UnexpectedEndOfString') {
    const closing = curly.exec(line);
    if (closing !== null && /^[,\s]*$/u.test(line.slice(closing.index + 1)))
      return {
        offset: offset + closing.index,
        message: `a curly quote ${closing[0]} stands where a straight " is needed`,
      };
    // The rest of a text that was broken stands on the next line, up to its closing quote.
    const next = text.slice(end + 1).split('\n', 1)[0] ?? '';
    if (end >= 0 && /^[^"]*",?\s*$/u.test(next))
      return { offset, message: 'this text has a line break in it: write it on one line' };
  }
  const isBehindText = /"[^"\n]*"$/u.test(text.slice(0, offset).trimEnd()) || text[offset - 1] === '"';
  if (code === 'InvalidSymbol' && isBehindText && line.includes('"'))
    return { offset, message: 'a " inside a text ends it: write \\" or “ ”' };
  return undefined;
}
