import { error, inEachText, warning, type Complaint } from '../rule.ts';
import { halfWidth } from '../tidy-text.ts';

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
  return complaints;
});
