import { table } from '../table.ts';

const small = 'ァィゥェォッャュョヮヵヶ';
const large = 'アイウエオツヤユヨワカケ';
const same: Readonly<Record<string, string>> = table('ヴァ:バ ヴィ:ビ ヴ:ブ ヴェ:ベ ヴォ:ボ ヂ:ジ ヅ:ズ ヲ:オ ー:');

/** Maps hiragana to katakana: きむ is キム, and people write ぺ・ドゥナ with a hiragana ぺ. The blocks are 96 apart. */
export function katakana(text: string): string {
  if (!/[ぁ-ゖ]/u.test(text)) return text;
  return text.replaceAll(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/**
 * Folds kana that people confuse: small ones become large, long vowels short, ヴ becomes バ行, ヂ and ヅ become ジ and ズ,
 * which sound the same (現代仮名遣い, 1986). Voiced and unvoiced stay distinct: バン is not ハン.
 */
export function looseKana(text: string): string {
  const kana = katakana(text);
  return /[ァィゥェォッャュョヮヵヶヴヂヅヲー]/u.test(kana) ? unsure(kana) : kana;
}

function unsure(kana: string): string {
  return kana.replaceAll(
    /ヴ[ァィェォ]?|[ヂヅヲー]|[ァィゥェォッャュョヮヵヶ]/gu,
    (sign) => same[sign] ?? large.charAt(small.indexOf(sign)),
  );
}

/** Shortens long vowels that are spelt out: スロウ and スロー. Not for Korean names, where ゴウン is not ゴン. */
export function shortVowels(looselyWritten: string): string {
  return looselyWritten
    .replaceAll(/([アカガサザタダナハバパマヤラワ])ア/gu, '$1')
    .replaceAll(/([イキギシジチニヒビピミリ])イ/gu, '$1')
    .replaceAll(/([ウクグスズツヌフブプムユル])ウ/gu, '$1')
    .replaceAll(/([オコゴソゾトドノホボポモヨロ])[ウオ]/gu, '$1');
}
