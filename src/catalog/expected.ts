import type { Text } from './schema/text.ts';
import { shapeAt } from './shape.ts';

const words: Readonly<Record<string, Text>> = {
  array: { en: 'a list in [ ]', ja: '一覧', ko: '목록' },
  object: { en: 'fields in { }', ja: '複数の欄', ko: '여러 칸' },
  string: { en: 'a text in double quotes', ja: '文字列', ko: '문자열' },
  number: { en: 'a number without quotes', ja: '数値', ko: '숫자' },
  record: { en: 'records by id in { }', ja: 'IDごとの項目', ko: 'ID별 항목' },
};

/** The expected content of a field, in words for readers who do not program. */
export function expectedHere(expected: string, schema: unknown): Text {
  const fields = Object.keys(shapeAt(schema) ?? {});
  const word = words[expected] ?? { en: expected, ja: expected, ko: expected };
  if (expected !== 'object' || fields.length === 0 || fields.length > 6) return word;
  return {
    en: `${word.en} (${fields.join(', ')})`,
    ja: `${word.ja}（${fields.join('、')}）`,
    ko: `${word.ko}(${fields.join(', ')})`,
  };
}

/** Other words that people use for an enumerated value. */
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

/** The allowed value that a word means; undefined if there is none. */
export function wordMeant(written: string, allowed: readonly string[]): string | undefined {
  const word = otherWords.get(written.trim().toLowerCase());
  return word !== undefined && allowed.includes(word) ? word : undefined;
}

const nothing: Text = { en: '', ja: '', ko: '' };

const write = (value: string): Text => ({
  en: `: write ${value}`,
  ja: `。「${value}」にしてください`,
  ko: `. ‘${value}’로 써 주세요`,
});

/** How to correct the found value; empty if that is unclear. */
export function wayOut(expected: string, found: unknown): Text {
  if (found === null)
    return {
      en: ': what is unknown is left out, with the name of its field',
      ja: '。分からないことは書かずにおきます',
      ko: '. 알 수 없는 것은 적지 않습니다',
    };
  if (expected === 'array' && (typeof found === 'string' || typeof found === 'number'))
    return write(`[${JSON.stringify(found)}]`);
  if (expected === 'number' && typeof found === 'string' && /^\d+$/u.test(found))
    return {
      en: `: take the quotes off (${found})`,
      ja: `。引用符を外してください（${found}）`,
      ko: `. 따옴표를 빼 주세요(${found})`,
    };
  const counted = typeof found === 'string' ? /^(\d+)\D+$/u.exec(found.normalize('NFKC'))?.[1] : undefined;
  if (expected === 'number' && counted !== undefined) return write(counted);
  if (expected === 'string' && typeof found === 'number')
    return {
      en: `: put it in double quotes ("${found}")`,
      ja: `。引用符で囲んでください（"${found}"）`,
      ko: `. 따옴표로 묶어 주세요("${found}")`,
    };
  return nothing;
}
