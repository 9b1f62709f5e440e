import { inEachText, warning, type Complaint } from '../rule.ts';
import { hasHangul, hasHan, hasKana } from '../scripts.ts';
import { bracketFault } from '../brackets.ts';

/** Punctuation that a language does not use, with its own equivalent. */
const foreign: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [[/[「」『』〈〉《》«»„‟❝❞]/u, 'English has “ ” or straight quotes']],
  ja: [
    [/["“”„«»〈〉《》❝❞]/u, 'Japanese has 「 」 around words and 『 』 around titles'],
    [
      /(?<![\p{Script=Latin}\d])['‘’]|['‘’](?![\p{Script=Latin}\d\s)）])/u,
      'Japanese has 「 」 around words and 『 』 around titles',
    ],
  ],
  ko: [
    [/["「」『』„«»❝❞]/u, 'Korean has ‘ ’ and “ ” around words and 〈 〉 around titles'],
    [
      /(?<![\p{Script=Latin}\d])'|'(?![\p{Script=Latin}\d\s)])/u,
      'Korean has ‘ ’ and “ ” around words and 〈 〉 around titles',
    ],
  ],
};

/** Quotation marks of the text's language, each one closed. Quoted words keep the marks that were printed. */
export const typography = inEachText(({ text, use, language }) => {
  if (use === 'verbatim' || use === 'publication') return [];
  if (use !== 'sentence' && use !== 'name') return bracketsOnly(text);
  // Text in Latin letters only keeps its punctuation in every language: Girls' Generation. Whether it belongs there is
  // up to the rule about languages.
  const isLatinOnly = language !== 'en' && !hasKana(text) && !hasHan(text) && !hasHangul(text);
  const complaints: Complaint[] = [];
  for (const [signs, instead] of isLatinOnly ? [] : (foreign[language ?? ''] ?? [])) {
    const found = signs.exec(text)?.[0];
    if (found !== undefined) complaints.push(warning(`has ${found}: ${instead}`));
  }
  if (language === 'en' && text.split('"').length % 2 === 0)
    complaints.push(warning('has a straight quote " that is not closed'));
  if (language === 'en' && /[“”]/u.test(text) && text.includes('"'))
    complaints.push(warning('has straight and curly quotes mixed'));
  return [...complaints.slice(0, 1), ...bracketsOnly(text)];
});

function bracketsOnly(text: string): Complaint[] {
  const fault = bracketFault(text);
  return fault === undefined ? [] : [warning(fault)];
}
