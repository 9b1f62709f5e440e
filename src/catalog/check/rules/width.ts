import { error, inEachText, warning, type Complaint } from '../rule.ts';
import { halfWidth } from '../tidy-text.ts';

/** A sign of Latin type behind a Japanese letter, and the two signs that keyboards give for the dash around a subtitle. */
const narrow = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー！？])[!?:,(<]|[~～]/u;
const japaneseLetter = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const printed = new Set(['publication', 'verbatim', 'alias']);

const wideOf = (sign: string): string =>
  /[~～]/u.test(sign) ? '〜' : String.fromCodePoint(sign.charCodeAt(0) + 0xfee0);

/**
 * Half-width kana anywhere, and full-width Latin where the language uses narrow letters. Japanese titles use wide ones
 * on purpose.
 */
export const width = inEachText(({ text, language, use }) => {
  const complaints: Complaint[] = [];
  if (halfWidth.test(text)) complaints.push(error('has half-width kana: --fix makes them wide'));
  const wide = /[\uFF01-\uFF5E￠-￦]/u.exec(text)?.[0];
  if ((language === 'en' || language === 'ko') && use !== 'publication' && use !== 'verbatim' && wide !== undefined)
    complaints.push(warning(`has the wide character ${wide}: type ${wide.normalize('NFKC')}`));
  const letter = /[Ａ-Ｚａ-ｚ０-９]/u.exec(text)?.[0];
  if (language === 'ja' && use === 'sentence' && letter !== undefined)
    complaints.push(warning(`has the wide character ${letter}: type ${letter.normalize('NFKC')}`));
  const sign = japaneseLetter.test(text) ? narrow.exec(text)?.[0] : undefined;
  if (language === 'ja' && !printed.has(use) && sign !== undefined)
    complaints.push(warning(`has ${sign} in Japanese: type ${wideOf(sign)}`));
  return complaints;
});
