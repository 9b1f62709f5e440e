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

/** ASCII characters typed in place of another one behind a closed text. */
const mistaken: Readonly<Record<string, string>> = { '=': ':', ';': ',', '.': ',', '|': ',' };

/** Words for what is unknown, in the languages of the moderators and of their programs. */
const unknown = /^(?:none|nil|nan|undefined|unknown|n\/a|不明|未定|미정|미상|없음)(?![\p{L}\p{N}])/iu;

const instead = (character: string, right: string, kind = ''): string =>
  `a ${kind}${character} stands where a ${right} is needed`;

interface Fault {
  readonly offset: number;
  readonly text: string;
  readonly code: string;
  /** The text before the fault. */
  readonly before: string;
  /** From the fault to the end of its line. */
  readonly line: string;
}

type Look = (fault: Fault) => Slip | undefined;

/** One character of another keyboard, or of another language of files. */
const wrongCharacter: Look = ({ offset, before, line }) => {
  const character = line.charAt(0);
  const plain = plainSigns[character];
  if (curly.test(character)) return { offset, message: instead(character, 'straight "', 'curly quote ') };
  if (character === "'") return { offset, message: instead(character, 'straight "', 'single quote ') };
  if (/[\u00A0\u3000]/u.test(character)) return { offset, message: 'an odd space stands here: take a plain space' };
  if (plain !== undefined) return { offset, message: instead(character, `plain ${plain}`, 'wide ') };
  const sign = /"\s*$/u.test(before) ? mistaken[character] : undefined;
  return sign === undefined ? undefined : { offset, message: instead(character, sign) };
};

/** 2026年, 10話, None. */
const bareWord: Look = ({ offset, before, line, code }) => {
  if (code !== 'InvalidSymbol') return undefined;
  const unit = /[:[,]\s*\d+$/u.test(before) ? /^[^\s,"\]}]+/u.exec(line)?.[0] : undefined;
  if (unit !== undefined)
    return { offset, message: `a number stands alone: take ${unit} away, or put double quotes around both` };
  return unknown.test(line)
    ? { offset, message: 'what is unknown is left out, with the name of its field' }
    : undefined;
};

/** A text closed by a curly quote, or broken over two lines. */
const openText: Look = ({ offset, text, line, code }) => {
  if (code !== 'UnexpectedEndOfString') return undefined;
  const closing = curly.exec(line);
  if (closing !== null && /^[,\s]*$/u.test(line.slice(closing.index + 1)))
    return { offset: offset + closing.index, message: instead(closing[0], 'straight "', 'curly quote ') };
  const [, next] = text.slice(offset).split('\n', 2);
  return next !== undefined && /^[^"]*",?\s*$/u.test(next)
    ? { offset, message: 'this text has a line break in it: write it on one line' }
    : undefined;
};

const quoteInside: Look = ({ offset, before, line, code }) => {
  const isBehindText = /"[^"\n]*"$/u.test(before.trimEnd()) || before.endsWith('"');
  return code === 'InvalidSymbol' && isBehindText && line.includes('"')
    ? { offset, message: 'a " inside a text ends it: write \\" or “ ”' }
    : undefined;
};

/** Typing slips in JSON, which the parser only describes by the sign that it misses. */
export function slipAt({ error, offset }: ParseError, text: string): Slip | undefined {
  const [line = ''] = text.slice(offset).split('\n', 1);
  const fault = { offset, text, line, before: text.slice(0, offset), code: printParseErrorCode(error) };
  return [wrongCharacter, bareWord, openText, quoteInside]
    .map((look) => look(fault))
    .find((slip) => slip !== undefined);
}
