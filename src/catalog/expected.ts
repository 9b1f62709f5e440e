import { shapeAt } from './shape.ts';

const words: Readonly<Record<string, string>> = {
  array: 'a list in [ ]',
  object: 'fields in { }',
  string: 'a text in double quotes',
  number: 'a number without quotes',
  record: 'records by id in { }',
};

/** The expected content of a field, in words that need no knowledge of programming. */
export function expectedHere(expected: string, schema: unknown): string {
  const fields = Object.keys(shapeAt(schema) ?? {});
  const named = expected === 'object' && fields.length > 0 && fields.length <= 6 ? ` (${fields.join(', ')})` : '';
  return `${words[expected] ?? expected}${named}`;
}

/** Other names that people use for a word of the files. */
const meanings: readonly (readonly [word: string, others: string])[] = [
  ['series', 'drama, tv series, ドラマ, 連続ドラマ, 드라마'],
  ['film', 'movie, 映画, 영화'],
  ['special', 'tv movie, 単発, スペシャル, 단막극'],
  ['stage', 'play, musical, 舞台, ミュージカル, 연극, 뮤지컬'],
  ['lead', 'main, main role, 主演, 主役, 주연, 주인공'],
  ['supporting', 'support, 助演, 脇役, 조연'],
  ['guest', 'guest star, ゲスト, 特別出演, 특별 출연, 특별출연'],
  ['cameo', 'カメオ, 友情出演, 카메오, 우정 출연'],
  ['voice', 'voice actor, 声, 声優, 성우, 목소리'],
  ['m', 'male, man, 男, 男性, 남, 남자, 남성'],
  ['f', 'female, woman, 女, 女性, 여, 여자, 여성'],
  ['JP', 'japan, japanese, ja, 日本, 일본'],
  ['KR', 'korea, south korea, korean, ko, 韓国, 한국, 대한민국'],
  ['TH', 'thailand, thai'],
  ['actor', 'actress, 俳優, 女優, 배우'],
  ['x', 'twitter'],
  ['instagram', 'insta, インスタ, 인스타'],
];

const otherWords: ReadonlyMap<string, string> = new Map(
  meanings.flatMap(([word, others]) => others.split(', ').map((other) => [other, word] as const)),
);

/** The allowed word that another word means; undefined if there is none. */
export function wordMeant(written: string, allowed: readonly string[]): string | undefined {
  const word = otherWords.get(written.trim().toLowerCase());
  return word !== undefined && allowed.includes(word) ? word : undefined;
}

/** How to correct the value that was found; empty if that is unclear. */
export function wayOut(expected: string, found: unknown): string {
  if (found === null) return ': what is unknown is left out, with the name of its field';
  if (expected === 'array' && (typeof found === 'string' || typeof found === 'number'))
    return `: write [${JSON.stringify(found)}]`;
  if (expected === 'number' && typeof found === 'string' && /^\d+$/u.test(found))
    return `: take the quotes off (${found})`;
  const counted = typeof found === 'string' ? /^(\d+)\D+$/u.exec(found.normalize('NFKC'))?.[1] : undefined;
  if (expected === 'number' && counted !== undefined) return `: write ${counted}`;
  if (expected === 'string' && typeof found === 'number') return `: put it in double quotes ("${found}")`;
  return '';
}
