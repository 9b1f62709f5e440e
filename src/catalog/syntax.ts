import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import { slipAt } from './slip.ts';
import { openAtEnd, unclosedBracket, unopenedBracket } from './unclosed.ts';

/** jsonc-parser's messages, reworded for editors who do not program. */
const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is not JSON: text needs straight double quotes around it',
  InvalidNumberFormat: 'this is not a number',
  PropertyNameExpected: 'expected the name of a field in double quotes (is there a comma too many before this?)',
  ValueExpected: 'expected a value (is there a comma too many before this?)',
  ColonExpected: 'expected a colon after the name of the field',
  CommaExpected: 'expected a comma before this',
  CloseBraceExpected: 'expected a closing brace }',
  CloseBracketExpected: 'expected a closing bracket ]',
  EndOfFileExpected: 'the file should end before this',
  InvalidCommentToken: 'comments are not allowed in JSON: remove it',
  UnexpectedEndOfComment: 'comments are not allowed in JSON: remove it',
  UnexpectedEndOfString: 'this text has no closing double quote',
  UnexpectedEndOfNumber: 'this number is not finished',
  InvalidUnicode: 'after \\u four hexadecimal digits are expected',
  InvalidEscapeCharacter: 'this \\ escape does not exist: write \\\\ for a backslash',
  InvalidCharacter: 'this text has a line break or a control character in it',
};

function duplicateKeys(root: Node, found: { key: string; offset: number }[] = []): { key: string; offset: number }[] {
  const seen = new Set<unknown>();
  for (const child of root.children ?? []) {
    const key = root.type === 'object' ? child.children?.[0] : undefined;
    if (key !== undefined && seen.has(key.value)) found.push({ key: String(key.value), offset: key.offset });
    if (key !== undefined) seen.add(key.value);
    duplicateKeys(child, found);
  }
  return found;
}

/** Common slips of manual editing that the parser alone describes badly. */
function tellTale(text: string): { offset: number; message: string } | undefined {
  if (text.startsWith('\uFEFF'))
    return { offset: 0, message: 'the file starts with a byte order mark: save it as UTF-8 without BOM' };
  if (/^\s*<(?:!doctype|html|head)\b/iu.test(text))
    return { offset: 0, message: 'this is a web page and not the file: on GitHub, "Download raw file" saves the file' };
  if (text.startsWith('{\\rtf'))
    return { offset: 0, message: 'this is a document of a word processor: save it as plain text (UTF-8)' };
  const wrongEncoding = text.indexOf('\uFFFD');
  if (wrongEncoding >= 0) return { offset: wrongEncoding, message: 'the file is not UTF-8 here: save it as UTF-8' };
  const binary = text.indexOf('\0');
  if (binary >= 0) return { offset: binary, message: 'the file has a NUL byte here: save it as UTF-8 text' };
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/mu.exec(text);
  if (conflict)
    return {
      offset: conflict.index,
      message: 'a merge conflict was left here: keep one side and delete the <<<<<<<, ======= and >>>>>>> lines',
    };
  return undefined;
}

/** All faults that make the text invalid JSON, and keys that JSON.parse would drop silently. */
export function syntaxProblems(file: string, text: string): Problem[] {
  const at = (offset: number, message: string): Problem => ({
    file,
    ...placeOf(text, offset),
    field: '',
    message,
    severity: 'error',
  });
  const told = tellTale(text);
  if (told) return [at(told.offset, told.message)];
  if (text.trim() === '') return [at(0, 'the file is empty')];
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0) {
    const lost = unclosedBracket(text);
    const firstFault = Math.min(...errors.map(({ offset }) => offset));
    if (lost !== undefined && lost.offset <= firstFault) {
      const { sign, line } = lost.open;
      return [
        at(
          lost.offset,
          `expected a closing ${sign === '{' ? 'brace }' : 'bracket ]'} before this: the ${sign} of line ${line} is still open`,
        ),
      ];
    }
    const unopened = unopenedBracket(text);
    if (unopened !== undefined && unopened <= firstFault)
      return [at(unopened, 'expected { or [ or a value after this colon')];
    const open = openAtEnd(text);
    if (open > 1 && firstFault >= lastLine(text))
      return [at(lastLine(text), `the file ends here with ${open} brackets open: was it cut off when it was copied?`)];
    const [first] = errors.toSorted((a, b) => a.offset - b.offset);
    return first === undefined ? [] : [at(placeOfSlip(first, text), sentence(first, text))];
  }
  return (root === undefined ? [] : duplicateKeys(root)).map(({ key, offset }) =>
    at(offset, `the field "${key}" is there twice: keep one`),
  );
}

/** The offset of the last line that is not empty. */
const lastLine = (text: string): number => text.trimEnd().lastIndexOf('\n') + 1;

/** Only the first fault is reported, because the parser misreads much of what follows it. */
function sentence(error: ParseError, text: string): string {
  return slipAt(error, text)?.message ?? sentences[printParseErrorCode(error.error)] ?? 'this is not JSON';
}

const placeOfSlip = (error: ParseError, text: string): number => slipAt(error, text)?.offset ?? error.offset;
