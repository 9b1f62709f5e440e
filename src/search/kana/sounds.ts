import { withoutDoubles } from '../sound/doubles.ts';
import { katakana } from './fold.ts';

/** Kana by row, with the consonants of a Korean name that they may represent: カ is ㄱ ㅋ ㄲ, ガ is ㄱ between vowels. */
const rows: readonly (readonly [string, string])[] = [
  ['アイウエオ', ''],
  ['カキクケコ', 'K'],
  ['ガギグゲゴ', 'G'],
  ['サシスセソ', 's'],
  ['ザジズゼゾ', 'Z'],
  ['タチツテト', 'T'],
  ['ダヂヅデド', 'E'],
  // ノ is ㄴ, or ㅇ with a silent ㅎ: 종혁 is ジョンヒョク or ジョニョク.
  ['ナニヌネノ', 'M'],
  ['ハヒフヘホ', 'h'],
  ['バビブベボ', 'V'],
  ['パピプペポ', 'P'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'l'],
];
const vowels = 'aiYeX';

const table = new Map<string, readonly [string, string]>([
  ...rows.flatMap(([kana, consonant]) =>
    kana.split('').map((one, index): [string, readonly [string, string]] => [one, [consonant, vowels.charAt(index)]]),
  ),
  ['チ', ['C', 'i']],
  ['ツ', ['C', 'Y']],
  ['ヂ', ['Z', 'i']],
  ['ヅ', ['Z', 'Y']],
  ['ヤ', ['y', 'a']],
  ['ユ', ['y', 'Y']],
  ['ヨ', ['y', 'X']],
  ['ワ', ['w', 'a']],
  ['ヲ', ['', 'X']],
  ['ヴ', ['V', 'Y']],
]);
const small = new Map(
  ['ァa', 'ィi', 'ゥY', 'ェe', 'ォX', 'ャa', 'ュY', 'ョX'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A small kana after another: チェ, クォン, ギョ, ティ, ファ. */
function glide(kana: string, consonant: string, vowel: string, mark: string, own: string): string {
  if ('ャュョ'.includes(mark)) return `${consonant}${'CZs'.includes(consonant) ? '' : 'y'}${vowel}`;
  if (kana === 'ウ') return mark === 'ェ' ? 'z' : `w${vowel}`;
  if (kana === 'イ') return `y${vowel}`;
  if (kana === 'フ') return `hw${vowel}`;
  if ('クグ'.includes(kana)) return `${consonant}w${vowel}`;
  return own === vowel ? consonant + own : consonant + vowel;
}

/** ン before マ行 is a final ㅁ that merges with the next sound (グンミョン, グムミョン), as do a weak ム, ク, プ or ル. */
const heardOnce = /M(?=m)|m0(?=m)|[KG]0(?=[KG])|[PV]0(?=[PV])|l0(?=l)/gu;

/** チェ・ジョンヒョプ → CeZXMhyXP0. A final ク プ ム ル may be a Korean final consonant, so its u is weak. */
export function soundsOfKana(text: string): string {
  const kana = katakana(text);
  let sounds = '';
  for (let index = 0; index < kana.length; index += 1) {
    const sign = kana.charAt(index);
    if (sign === 'ン') {
      sounds += 'M';
      continue;
    }
    const [consonant, own] = table.get(sign) ?? ['', ''];
    const mark = kana.charAt(index + 1);
    const vowel = small.get(mark);
    if (vowel !== undefined && own !== '') {
      sounds += glide(sign, consonant, vowel, mark, own);
      index += 1;
    } else if (index > 0 && 'クグプブムル'.includes(sign) && !sounds.endsWith('M')) sounds += `${consonant}0`;
    else sounds += consonant + own;
  }
  // The initial ㄹ of Lee and Ryu is optional: リー・ジェフン.
  return withoutDoubles(sounds.replaceAll(heardOnce, '').replace(/^l(?=[iy])/u, 'L'));
}
