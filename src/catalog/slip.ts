import { printParseErrorCode, type ParseError } from 'jsonc-parser';

interface Slip {
  readonly offset: number;
  readonly message: string;
}

/** Characters of Japanese and Korean keyboards, with the JSON characters that they replace. */
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

/** ASCII characters that are typed for another one after a closed string. */
const mistaken: Readonly<Record<string, string>> = { '=': ':', ';': ',', '.': ',', '|': ',' };

/** Words for unknown values, in moderators' languages and in programming languages. */
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

/** A character of another keyboard, or of another file format. */
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

/** Detects typing slips in JSON, which the parser describes only by the character that it misses. */
export function slipAt({ error, offset }: ParseError, text: string): Slip | undefined {
  const [line = ''] = text.slice(offset).split('\n', 1);
  const fault = { offset, text, line, before: text.slice(0, offset), code: printParseErrorCode(error) };
  return [wrongCharacter, bareWord, openText, quoteInside]
    .map((look) => look(fault))
    .find((slip) => slip !== undefined);
}
