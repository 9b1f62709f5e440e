import { convertHangulToQwerty } from 'es-hangul';
import { pick, placeWhere, replaceAt, type Random } from './random.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbours(key: string): string {
  const row = rows.findIndex((keys) => keys.includes(key));
  const keys = rows[row] ?? '';
  const column = keys.indexOf(key);
  return (keys[column - 1] ?? '') + (keys[column + 1] ?? '');
}

/** One slip of the finger: a letter left out, struck twice, changed over with the next, or its neighbour struck. */
export function latinSlip(random: Random, text: string): string | undefined {
  const place = placeWhere(random, text, (sign, at) => at > 0 && /[a-z]/u.test(sign));
  if (place === undefined) return undefined;
  const sign = text.charAt(place);
  switch (Math.floor(random() * 4)) {
    case 0:
      return text.slice(0, place) + text.slice(place + 1);
    case 1:
      return text.slice(0, place) + sign + text.slice(place);
    case 2: {
      const next = text.charAt(place + 1);
      return /[a-z]/u.test(next) && next !== sign
        ? text.slice(0, place) + next + sign + text.slice(place + 2)
        : undefined;
    }
    default:
      return replaceAt(text, place, pick(random, Array.from(neighbours(sign))));
  }
}

const syllable = (initial: number, vowel: number, final: number): string =>
  String.fromCharCode(0xac_00 + initial * 588 + vowel * 28 + final);

/** Pairs that are confused or lie beside each other, as numbers of Unicode: ㅐ ㅔ, ㅗ ㅓ, ㅓ ㅏ, ㅜ ㅡ; ㄱ ㅋ, ㄷ ㅌ, ㅈ ㅊ; ㄴ ㅇ. */
const vowels = [
  [1, 5],
  [3, 7],
  [8, 4],
  [4, 0],
  [13, 18],
  [11, 15],
  [10, 15],
  [6, 2],
];
const initials = [
  [0, 15],
  [3, 16],
  [12, 14],
  [7, 17],
  [9, 10],
  [0, 1],
];
const finals = [
  [4, 21],
  [16, 4],
  [1, 24],
];

/** One jamo for another that sounds like it or is struck beside it, or a final consonant left out. */
export function hangulSlip(random: Random, text: string): string | undefined {
  const place = placeWhere(random, text, (sign) => /[가-힣]/u.test(sign));
  if (place === undefined) return undefined;
  const code = text.charCodeAt(place) - 0xac_00;
  const parts = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28] as const;
  const options = [initials, vowels, finals].flatMap((pairs, part) =>
    pairs.flatMap(([one = 0, other = 0]) => {
      const to = parts[part] === one ? other : parts[part] === other ? one : undefined;
      if (to === undefined) return [];
      const [initial, vowel, final] = parts.map((jamo, index) => (index === part ? to : jamo));
      return [syllable(initial ?? 0, vowel ?? 0, final ?? 0)];
    }),
  );
  return options.length === 0 ? undefined : replaceAt(text, place, pick(random, options));
}

const voiced = [
  'カガ',
  'キギ',
  'クグ',
  'ケゲ',
  'コゴ',
  'サザ',
  'シジ',
  'スズ',
  'セゼ',
  'ソゾ',
  'タダ',
  'チジ',
  'テデ',
  'トド',
  'ハバ',
  'ヒビ',
  'フブ',
  'ヘベ',
  'ホボ',
  'パバ',
  'ピビ',
  'プブ',
  'ペベ',
  'ポボ',
];

const pairOf = (sign: string): string | undefined => voiced.find((pair) => pair.includes(sign));

/** ガ for カ and カ for ガ: the marks are left out, or heard where there are none. */
export function voiceSlip(random: Random, text: string): string | undefined {
  const place = placeWhere(random, text, (sign) => pairOf(sign) !== undefined);
  if (place === undefined) return undefined;
  const sign = text.charAt(place);
  return replaceAt(text, place, (pairOf(sign) ?? sign).replace(sign, ''));
}

/** The kana of one key of a phone, and kana that look alike in print. */
const kanaKeys = [
  'アイウエオ',
  'カキクケコ',
  'サシスセソ',
  'タチツテト',
  'ナニヌネノ',
  'ハヒフヘホ',
  'マミムメモ',
  'ラリルレロ',
].concat(['ガギグゲゴ', 'ザジズゼゾ', 'バビブベボ', 'ャュョ', 'ヤユヨ', 'ワン', 'ンソ', 'シツ', 'クワ', 'ウワ']);

/** A kana struck in another direction or taken for its like, left out, struck twice, or changed over with the next. */
export function kanaSlip(random: Random, text: string): string | undefined {
  const place = placeWhere(random, text, (sign, at) => at > 0 && /[ァ-ヺ]/u.test(sign));
  if (place === undefined) return undefined;
  const sign = text.charAt(place);
  const next = text.charAt(place + 1);
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, place) + text.slice(place + 1);
    case 1:
      return text.slice(0, place) + sign + text.slice(place);
    case 2:
      return /[ァ-ヺ]/u.test(next) ? text.slice(0, place) + next + sign + text.slice(place + 2) : undefined;
    default: {
      const others = kanaKeys
        .filter((key) => key.includes(sign))
        .join('')
        .replaceAll(sign, '');
      return others === '' ? undefined : replaceAt(text, place, pick(random, Array.from(others)));
    }
  }
}

const small = 'ァィゥェォャュョッ';
const large = 'アイウエオヤユヨツ';

/** キヨン for キョン: a small kana typed large. */
export function largeKana(random: Random, text: string): string | undefined {
  const place = placeWhere(random, text, (sign) => small.includes(sign));
  return place === undefined ? undefined : replaceAt(text, place, large.charAt(small.indexOf(text.charAt(place))));
}

/** A long vowel left out, or heard behind a kana that ends in a vowel. */
export function longVowel(random: Random, text: string): string | undefined {
  if (text.includes('ー')) return text.replace('ー', '');
  const place = placeWhere(
    random,
    text,
    (sign, at) =>
      /[ァ-ヲ]/u.test(sign) && !/[ッーン]/u.test(text.charAt(at + 1)) && !small.includes(text.charAt(at + 1)),
  );
  return place === undefined ? undefined : `${text.slice(0, place + 1)}ー${text.slice(place + 1)}`;
}

export const hiragana = (kana: string): string =>
  kana.replaceAll(/[ァ-ヶ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));

/** Typed on the Latin keyboard layout; Shift is kept, as on a keyboard. */
export const onLatinKeys = (hangul: string): string => convertHangulToQwerty(hangul);
