import { table } from '../table.ts';

const small = 'ァィゥェォッャュョヮヵヶ';
const large = 'アイウエオツヤユヨワカケ';
const same: Readonly<Record<string, string>> = table('ヴァ:バ ヴィ:ビ ヴ:ブ ヴェ:ベ ヴォ:ボ ヂ:ジ ヅ:ズ ヲ:オ ー:');

/** Hiragana is katakana: きむ is キム, and the ぺ that people write in ぺ・ドゥナ is hiragana. The blocks are 96 apart. */
export function katakana(text: string): string {
  if (!/[ぁ-ゖ]/u.test(text)) return text;
  return text.replaceAll(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/**
 * Kana for those who are not sure of them: small ones large, long vowels short, ヴ as バ行, ヂ and ヅ as ジ and ズ,
 * which sound the same (現代仮名遣い, 1986). Voiced and unvoiced stay apart: バン is not ハン.
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

/** Long vowels written out, short: スロウ and スロー. Not for Korean names, where ゴウン is not ゴン. */
export function shortVowels(looselyWritten: string): string {
  return looselyWritten
    .replaceAll(/([アカガサザタダナハバパマヤラワ])ア/gu, '$1')
    .replaceAll(/([イキギシジチニヒビピミリ])イ/gu, '$1')
    .replaceAll(/([ウクグスズツヌフブプムユル])ウ/gu, '$1')
    .replaceAll(/([オコゴソゾトドノホボポモヨロ])[ウオ]/gu, '$1');
}
