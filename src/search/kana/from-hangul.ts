/** Spells a Korean name in katakana as Japanese media do: rules in search-lab.md 5, 64 of 66 unseen names exactly. */
type Vowel = readonly [row: number, small: string];

/** ㅏ … ㅣ as a row of the table (a i u e o) after an optional small kana. ㅓ and ㅗ are the same, and so are ㅜ and ㅡ. */
const vowels: readonly Vowel[] = [
  [0, ''],
  [3, ''],
  [0, 'ャ'],
  [3, 'y'],
  [4, ''],
  [3, ''],
  [4, 'ョ'],
  [3, 'y'],
  [4, ''],
  [0, 'w'],
  [3, 'w'],
  [3, ''],
  [4, 'ョ'],
  [2, ''],
  [4, 'w'],
  [3, 'w'],
  [1, 'w'],
  [2, 'ュ'],
  [2, ''],
  [1, ''],
  [1, ''],
];

const rows: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  s: 'サシスセソ',
  n: 'ナニヌネノ',
  p: 'パピプペポ',
  b: 'バビブベボ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
  h: 'ハヒフヘホ',
};

/** Rows that are not five single kana: タ and ダ use ティ and トゥ, チャ and ジャ are already palatal, ファ is ㅎ with ㅘ. */
const kanaSets: Readonly<Record<string, readonly string[]>> = {
  t: ['タ', 'ティ', 'トゥ', 'テ', 'ト'],
  d: ['ダ', 'ディ', 'ドゥ', 'デ', 'ド'],
  c: ['チャ', 'チ', 'チュ', 'チェ', 'チョ'],
  j: ['ジャ', 'ジ', 'ジュ', 'ジェ', 'ジョ'],
};

/** ㄱ … ㅎ at the beginning of a word; inside it a plain stop is voiced, but never a tense or aspirated one. */
const unvoiced = ['k', 'k', 'n', 't', 't', 'r', 'm', 'p', 'p', 's', 's', '', 'c', 'c', 'c', 'k', 't', 'p', 'h'];
const voicedInside: Readonly<Record<number, string>> = { 0: 'g', 3: 'd', 7: 'b', 12: 'j' };

/** Final consonants in the order of Unicode: ㄱ ク, ㄴ ㅇ ン, ㄹ ル, ㅁ ム, ㅂ プ, the other stops ッ. */
const finals = '.クククンンンッルルルルルルルルムププッッンッックップッ'.split('');

/** The same as an initial before a vowel inside the given name: 택연 is テギョン. ㅇ never links: 영애 is ヨンエ. */
const linked = ['', ...'gggnnndrrrrrrrrmbbss'.split(''), '', 'j', 'c', 'k', 't', 'p', ''];

function kana(initial: string, [row, small]: Vowel): string {
  const palatal = initial === 'c' || initial === 'j';
  if (small === 'w') {
    if (initial === 'h') return `フ${['ァ', 'ィ', '', 'ェ', 'ォ'][row] ?? ''}`;
    if (initial === '') return ['ワ', 'ウィ', 'ウ', 'ウェ', 'ウォ'][row] ?? '';
    return `${kana(initial, [2, ''])}${['ァ', 'ィ', '', 'ェ', 'ォ'][row] ?? ''}`;
  }
  if (small === 'y') return initial === '' ? 'イェ' : kana(initial, [row, '']);
  if (small !== '' && initial === '') return { ャ: 'ヤ', ュ: 'ユ', ョ: 'ヨ' }[small] ?? '';
  if (small !== '' && !palatal) return `${kana(initial, [1, ''])}${small}`;
  return kanaSets[initial]?.[row] ?? rows[initial]?.[row] ?? '';
}

/** After a stop a plain consonant is tense and so unvoiced (표준발음법 23): 꽃비 is コッピ, 익준 イクチュン. */
const isStop = (final: number): boolean => /[クプッ]/u.test(finals[final] ?? '');

/** Two equal consonants: 석구 is ソック, 금명 グミョン. */
function finalKana(final: number, initial: number): string {
  const kana = finals[final] ?? '';
  if (kana === 'ク' && initial === 0) return 'ッ';
  return kana === 'ム' && initial === 6 ? '' : kana;
}

interface Reading {
  /** Whether the word stands behind another, so that its first plain stop is voiced. */
  readonly isBehind?: boolean;
  /** Whether a final consonant is linked to a vowel behind it. */
  readonly isLinked?: boolean;
}

/** One word: a surname, or a given name behind it. */
function word(hangul: string, { isBehind = false, isLinked = true }: Reading = {}): string {
  let result = '';
  let final = 0;
  for (const [place, syllable] of hangul.split('').entries()) {
    const code = syllable.charCodeAt(0) - 0xac_00;
    const initial = Math.floor(code / 588);
    const vowel = vowels[Math.floor((code % 588) / 28)] ?? [0, ''];
    // ㅎ is weak after ㄴ: 민희 is ミニ (korea-drama-saranhe.com/2021/06/1433); after ㅇ and ㅁ most media keep it.
    const takesFinal = initial === 11 || (initial === 18 && final === 4);
    const link = takesFinal && isLinked ? (linked[final] ?? '') : '';
    if (final > 0 && link === '') result += finalKana(final, initial);
    const isVoiced = (isBehind || place > 0) && !isStop(final);
    const own = (isVoiced ? voicedInside[initial] : undefined) ?? unvoiced[initial] ?? '';
    result += kana(link === '' ? own : link, vowel);
    final = code % 28;
  }
  return final > 0 ? result + (finals[final] ?? '') : result;
}

/** 채, 종협 → チェ, ジョンヒョプ. Surname and given name are never linked: 박용하 is パク・ヨンハ. */
export function katakanaOfName(surname: string, given: string): readonly [string, string] {
  return [word(surname), word(given, { isBehind: surname !== '' })];
}

/** The same without linking between syllables, as some media write: 나인우 is ナ・イヌ and ナ・インウ. */
export function katakanaBySyllable(surname: string, given: string): readonly [string, string] {
  return [word(surname), word(given, { isBehind: surname !== '', isLinked: false })];
}
