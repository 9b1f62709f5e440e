/**
 * Reads the part of YAML that our files for hosts are written in: block maps and lists, plain and double-quoted scalars,
 * lists and maps in one line as JSON, comments, several documents. Anything else throws, with its line, instead of being
 * guessed at. By hand it was compared with the parsers of npm's `yaml` and of PyYAML: the same values.
 */
export type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

const fail = ({ number, text }: Line, why: string): never => {
  throw new Error(`line ${number}: ${why}: ${text}`);
};

function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = { number: index + 1, indent: raw.length - raw.trimStart().length, text: raw.trim() };
    if (line.text === '' || line.text.startsWith('#')) return [];
    if (raw.includes('\t')) fail(line, 'a tab');
    return [line];
  });
}

function scalar(line: Line, text: string): Yaml {
  // The formatter writes single quotes, which JSON does not have.
  if (/^['"[{]/u.test(text)) return JSON.parse(text.replaceAll("'", '"')) as Yaml;
  if (/^[&*!|>%@`']/u.test(text) || / #|: /u.test(text)) fail(line, 'more of YAML than is read here');
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null' || text === '~' || text === '') return null;
  if (/^(?:yes|no|on|off)$/iu.test(text)) fail(line, 'a word that some readers take for true or false: quote it');
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

const keyPattern = /^([\w.$-]+):(?: +(.*))?$/u;

/** Reads lines from the front of the queue for as long as they are indented as deep as the first of them. */
function block(queue: Line[]): Yaml {
  const [first] = queue;
  if (first === undefined) return null;
  const list: Yaml[] = [];
  const map: Record<string, Yaml> = {};
  const isList = first.text.startsWith('- ');
  for (let line = queue[0]; line !== undefined && line.indent >= first.indent; line = queue[0]) {
    if (line.indent > first.indent || line.text.startsWith('- ') !== isList) fail(line, 'the indentation');
    queue.shift();
    if (isList) {
      const rest = line.text.slice(2).trim();
      // What follows the dash stands two further in, as a block of its own.
      if (keyPattern.test(rest)) queue.unshift({ ...line, indent: line.indent + 2, text: rest });
      list.push(keyPattern.test(rest) ? block(queue) : scalar(line, rest));
      continue;
    }
    const [, key = '', value] = keyPattern.exec(line.text) ?? fail(line, 'not a key');
    if (Object.hasOwn(map, key)) fail(line, 'a key twice');
    const next = queue[0];
    const isNested = next !== undefined && next.indent > line.indent;
    map[key] = value === undefined || value === '' ? (isNested ? block(queue) : null) : scalar(line, value);
  }
  return isList ? list : map;
}

export function readYaml(text: string): Yaml[] {
  return text.split(/^---$/mu).map((document) => {
    const queue = linesOf(document);
    const value = block(queue);
    if (queue[0] !== undefined) fail(queue[0], 'the indentation');
    return value;
  });
}
