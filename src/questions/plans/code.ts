import { plan as schema, type Plan } from './plan.ts';

/** Two-letter codes for the keys and words of plans, so that most plans fit a button's id of 100 characters. */
const short: Readonly<Record<string, string>> = {
  do: 'd',
  select: 'S',
  value: 'V',
  compare: 'C',
  said: 'Q',
  reasons: 'R',
  about: 'A',
  similar: 'M',
  describe: 'D',
  nearest: 'N',
  and: 'X',
  want: 'w',
  where: 'h',
  people: 'p',
  works: 'k',
  show: 's',
  list: 'l',
  count: 'c',
  exists: 'e',
  work: 'o',
  person: 'n',
  ask: 'a',
  of: 'f',
  forms: 'F',
  film: 'i',
  series: 'r',
  special: 'j',
  billing: 'b',
  lead: 'L',
  country: 'u',
  'not-KR': 'J',
  nation: 'O',
  released: 't',
  from: 'm',
  to: 'q',
  not: 'z',
  topics: 'T',
  figures: 'g',
  notes: 'E',
  by: 'y',
  metric: 'K',
  direction: 'v',
  most: 'P',
  least: 'x',
  plans: 'Z',
  claim: 'B',
  pick: 'I',
  end: 'W',
  first: 'U',
  last: 'Y',
  place: 'H',
  also: 'G',
  services: '1',
  genres: '2',
  groups: '3',
  makers: '4',
  gender: '5',
  order: '6',
  new: '7',
  old: '8',
};
const long: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(short).map(([word, code]) => [code, word]),
);

/** `_` marks a word that is written out, so that it is not taken for a code. */
const pack = (word: string): string => short[word] ?? `_${word}`;
const unpack = (code: string): string => (code.startsWith('_') ? code.slice(1) : (long[code] ?? ''));

/** Signs of the code itself, of ways (`.`) and of distinguished ids (`~`): a name that holds one cannot be encoded. */
const isPlain = (word: string): boolean => !/[.~()[\],:#!]/u.test(word);

function write(value: unknown): string | undefined {
  if (typeof value === 'string') return isPlain(value) ? pack(value) : undefined;
  if (typeof value === 'number') return `#${String(value).replace('.', '!')}`;
  if (typeof value === 'boolean') return value ? '!1' : '!0';
  if (typeof value !== 'object' || value === null) return undefined;
  const pieces = Array.isArray(value)
    ? value.map(write)
    : Object.entries(value).flatMap(([key, one]) => {
        if (one === undefined) return [];
        const written = write(one);
        return [written === undefined ? undefined : `${pack(key)}:${written}`];
      });
  if (pieces.includes(undefined)) return undefined;
  return Array.isArray(value) ? `[${pieces.join(',')}]` : `(${pieces.join(',')})`;
}

/** Encodes a plan as the state of a button; undefined where it holds a name that cannot be encoded. */
export const encodePlan = (plan: Plan): string | undefined => write(plan);

type Parsed = { readonly value: unknown; readonly end: number };

function many(code: string, from: number, close: string, one: (at: number) => number): number {
  let at = from;
  while (at < code.length && code.charAt(at) !== close) {
    at = one(at);
    if (code.charAt(at) === ',') at += 1;
  }
  return at + 1;
}

function parse(code: string, from: number): Parsed {
  const head = code.charAt(from);
  if (head === '[') {
    const list: unknown[] = [];
    const end = many(code, from + 1, ']', (at) => {
      const item = parse(code, at);
      list.push(item.value);
      return item.end;
    });
    return { value: list, end };
  }
  if (head === '(') {
    const entries: [string, unknown][] = [];
    const end = many(code, from + 1, ')', (at) => {
      const colon = code.indexOf(':', at);
      if (colon < 0) return code.length;
      const item = parse(code, colon + 1);
      entries.push([unpack(code.slice(at, colon)), item.value]);
      return item.end;
    });
    return { value: Object.fromEntries(entries), end };
  }
  const [word = ''] = /^[^,\])]*/u.exec(code.slice(from)) ?? [];
  // A character where none is allowed would loop forever.
  const end = from + Math.max(word.length, 1);
  if (head === '#') return { value: Number(word.slice(1).replace('!', '.')), end };
  return { value: head === '!' ? word === '!1' : unpack(word), end };
}

/** The plan of a button; undefined where the code is invalid, or its plan is no longer supported. */
export function decodePlan(code: string): Plan | undefined {
  const read = schema.safeParse(parse(code, 0).value);
  return read.success ? read.data : undefined;
}
