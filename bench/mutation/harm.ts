/**
 * Whether an edit did harm, judged by the resulting values instead of by the check. This file uses nothing from src/,
 * so that a bug of the check is not a bug of its judge as well.
 */
export type Harm =
  /** The same values as before: only the layout differs. */
  | 'same'
  /** Another value that could be meant: another word in a sentence, another number, an id that exists. */
  | 'valid'
  | 'harmful';

type Json = unknown;
type Path = readonly (string | number)[];

interface Change {
  readonly path: Path;
  readonly before: Json;
  readonly after: Json;
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: Json): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** The place at which two values differ; undefined if they differ in more than one place. */
function changesBetween(before: Json, after: Json, path: Path = []): Change[] | undefined {
  if (typeOf(before) !== typeOf(after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return undefined;
    return joined(before.map((item, index) => changesBetween(item, after[index], [...path, index])));
  }
  if (isObject(before) && isObject(after)) {
    const keys = Object.keys(before);
    if (keys.length !== Object.keys(after).length || keys.some((key) => !Object.hasOwn(after, key))) return undefined;
    return joined(keys.map((key) => changesBetween(before[key], after[key], [...path, key])));
  }
  return before === after ? [] : [{ path, before, after }];
}

function joined(lists: readonly (Change[] | undefined)[]): Change[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

const words: Readonly<Record<string, readonly string[]>> = {
  kind: ['series', 'film', 'special', 'short', 'stage'],
  certainty: ['announced', 'reported', 'confirmed'],
  billing: ['lead', 'supporting', 'guest', 'cameo', 'voice'],
  occupation: ['actor', 'director', 'producer', 'writer'],
  gender: ['m', 'f'],
  nationality: ['KR', 'JP', 'TH'],
  stance: ['drives', 'against', 'describes'],
  cancelled: ['wholly', 'partly'],
  kinds: 'broadcaster streaming studio distributor agency label theatre other'.split(' '),
  'links.kind': 'official agency streaming wikipedia wikidata tmdb imdb kmdb eiga x instagram youtube'.split(' '),
  'japan.kind': 'broadcast remake release fan-meeting concert advertisement award offer visit fame other'.split(' '),
  'searchKeys.kind': ['recalled', 'market', 'legal-name', 'misprint'],
};

/** Fields that hold ids, by the kind of record that they refer to. */
const references: Readonly<Record<string, string>> = {
  person: 'person',
  people: 'person',
  namesakes: 'person',
  series: 'series',
  sources: 'source',
  genres: 'genre',
  networks: 'service',
  service: 'service',
  group: 'group',
  company: 'company',
};

const noteTopics = new Set(
  'production reception ratings box-office awards release cast music story source other'.split(' '),
);

export type Known = Readonly<Record<string, ReadonlySet<string>>>;

const isDate = (text: string): boolean => {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
};

function isUrl(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return /^https?:$/u.test(protocol) && hostname.includes('.') && !/\s/u.test(text);
  } catch {
    return false;
  }
}

const isFieldOf = (record: Json, name: string): boolean =>
  name === 'credit' || (isObject(record) && Object.hasOwn(record, name.split('.')[0] ?? ''));

/** Whether the field cannot hold the text. */
function isImpossible({ path, after }: Change, known: Known, root: Json): boolean {
  const field = String(path.findLast((part) => typeof part === 'string'));
  const parent = path.filter((part) => typeof part === 'string').at(-2) ?? '';
  if (typeof after !== 'string') return false;
  const target = references[field];
  if (target !== undefined) return known[target]?.has(after) !== true;
  if (field === 'id')
    return (
      path.length === 1 || path[0] === 'costars' || path[0] === 'makers' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(after)
    );
  const listed = words[`${parent}.${field}`] ?? words[field];
  if (listed !== undefined) return !listed.includes(after);
  if (['born', 'died', 'start', 'end', 'published', 'date', 'asOf', 'from', 'to'].includes(field))
    return !isDate(after);
  if (field === 'checked') return !isDate(after) || after.length !== 10;
  if (field === 'url') return !isUrl(after);
  if (field === 'language') return !/^[a-z]{2}$/u.test(after);
  if (field === 'country')
    return !(parent === '' ? ['JP', 'KR', 'JP-KR'] : ['JP', 'KR']).includes(after) && !/^[A-Z]{2}$/u.test(after);
  // Only editors read it.
  if (field === '$schema') return false;
  if (field === 'unverified')
    return !isFieldOf(
      path.slice(0, -2).reduce<Json>((value, part) => (value as Record<string, Json>)[part], root),
      after,
    );
  if (field === 'topic') return parent !== 'notes' || !noteTopics.has(after);
  return after.trim() === '' || after.trim() !== after;
}

/** The effect of an edit on a valid text; `known` are the defined ids, by kind. */
export function harmOf(before: string, after: string, known: Known): Harm {
  let value: Json;
  try {
    value = JSON.parse(after);
  } catch {
    return 'harmful';
  }
  const changes = changesBetween(JSON.parse(before), value);
  if (changes === undefined) return 'harmful';
  if (changes.length === 0) return 'same';
  return changes.some((change) => isImpossible(change, known, value)) ? 'harmful' : 'valid';
}
