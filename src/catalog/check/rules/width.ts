import { error, inEachText, warning, type Complaint } from '../rule.ts';
import { halfWidth } from '../tidy-text.ts';
import type { Text } from '../../schema/text.ts';

/**
 * Half-width punctuation after a Japanese letter, and the two signs that keyboards produce for the dash around a
 * subtitle.
 */
const narrow = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー！？])[!?:,(<]|[~～]/u;
const japaneseLetter = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const printed = new Set(['publication', 'verbatim', 'alias']);

const wideOf = (sign: string): string =>
  /[~～]/u.test(sign) ? '〜' : String.fromCodePoint(sign.charCodeAt(0) + 0xfee0);

const tooWide = (sign: string): Text => {
  const narrowed = sign.normalize('NFKC');
  return {
    en: `has the wide character ${sign}: type ${narrowed}`,
    ja: `全角の「${sign}」があります。半角の「${narrowed}」にしてください`,
    ko: `전각 문자 ‘${sign}’이(가) 있습니다. ‘${narrowed}’로 써 주세요`,
  };
};

/**
 * Reports half-width kana anywhere, and full-width Latin where the language uses narrow letters. Japanese titles use
 * wide letters on purpose.
 */
export const width = inEachText(({ text, language, use }) => {
  const complaints: Complaint[] = [];
  if (halfWidth.test(text))
    complaints.push(
      error({
        en: 'has half-width kana: --fix makes them wide',
        ja: '半角カナがあります。全角にしてください',
        ko: '반각 가나가 있습니다. 전각으로 써 주세요',
      }),
    );
  const wide = /[\uFF01-\uFF5E￠-￦]/u.exec(text)?.[0];
  if ((language === 'en' || language === 'ko') && use !== 'publication' && use !== 'verbatim' && wide !== undefined)
    complaints.push(warning(tooWide(wide)));
  const letter = /[Ａ-Ｚａ-ｚ０-９]/u.exec(text)?.[0];
  if (language === 'ja' && use === 'sentence' && letter !== undefined) complaints.push(warning(tooWide(letter)));
  const sign = japaneseLetter.test(text) ? narrow.exec(text)?.[0] : undefined;
  if (language === 'ja' && !printed.has(use) && sign !== undefined)
    complaints.push(
      warning({
        en: `has ${sign} in Japanese: type ${wideOf(sign)}`,
        ja: `日本語の中に「${sign}」があります。「${wideOf(sign)}」にしてください`,
        ko: `일본어 안에 ‘${sign}’ 기호가 있습니다. ‘${wideOf(sign)}’로 써 주세요`,
      }),
    );
  return complaints;
});
