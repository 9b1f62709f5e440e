import { inEachText, warning, type Complaint } from '../rule.ts';
import { hasHangul, hasHan, hasKana } from '../scripts.ts';
import { bracketFault } from '../brackets.ts';
import type { Text } from '../../schema/text.ts';

const japaneseMarks: Text = {
  en: 'Japanese has 「 」 around words and 『 』 around titles',
  ja: '日本語では、言葉は「 」、題名は『 』で囲みます',
  ko: '일본어에서는 말을 「 」, 제목을 『 』로 묶습니다',
};
const koreanMarks: Text = {
  en: 'Korean has ‘ ’ and “ ” around words and 〈 〉 around titles',
  ja: '韓国語では、言葉は‘ ’か“ ”、題名は〈 〉で囲みます',
  ko: '한국어에서는 말을 ‘ ’나 “ ”, 제목을 〈 〉로 묶습니다',
};
const englishMarks: Text = {
  en: 'English has “ ” or straight quotes',
  ja: '英語では“ ”か直線の引用符を使います',
  ko: '영어에서는 “ ”나 곧은 따옴표를 씁니다',
};

/** Punctuation that a language does not use, with its own equivalent. */
const foreign: Readonly<Record<string, readonly (readonly [RegExp, Text])[]>> = {
  en: [[/[「」『』〈〉《》«»„‟❝❞]/u, englishMarks]],
  ja: [
    [/["“”„«»〈〉《》❝❞]/u, japaneseMarks],
    [/(?<![\p{Script=Latin}\d])['‘’]|['‘’](?![\p{Script=Latin}\d\s)）])/u, japaneseMarks],
  ],
  ko: [
    [/["「」『』„«»❝❞]/u, koreanMarks],
    [/(?<![\p{Script=Latin}\d])'|'(?![\p{Script=Latin}\d\s)])/u, koreanMarks],
  ],
};

/** Requires the quotation marks of the text's language, each one closed. Quotations keep their printed marks. */
export const typography = inEachText(({ text, use, language }) => {
  if (use === 'verbatim' || use === 'publication') return [];
  if (use !== 'sentence' && use !== 'name') return bracketsOnly(text);
  // A text in Latin letters keeps its punctuation in every language: Girls' Generation. Whether it belongs there is for
  // the rule about languages.
  const isLatinOnly = language !== 'en' && !hasKana(text) && !hasHan(text) && !hasHangul(text);
  const complaints: Complaint[] = [];
  for (const [signs, instead] of isLatinOnly ? [] : (foreign[language ?? ''] ?? [])) {
    const found = signs.exec(text)?.[0];
    if (found !== undefined)
      complaints.push(
        warning({
          en: `has ${found}: ${instead.en}`,
          ja: `${found} があります。${instead.ja}`,
          ko: `${found} 기호가 있습니다. ${instead.ko}`,
        }),
      );
  }
  if (language === 'en' && text.split('"').length % 2 === 0)
    complaints.push(
      warning({
        en: 'has a straight quote " without its closing one',
        ja: '閉じていない引用符 " があります',
        ko: '닫히지 않은 따옴표 "가 있습니다',
      }),
    );
  if (language === 'en' && /[“”]/u.test(text) && text.includes('"'))
    complaints.push(
      warning({
        en: 'has straight and curly quotes mixed',
        ja: '直線の引用符と曲がった引用符が混ざっています',
        ko: '곧은 따옴표와 둥근 따옴표가 섞여 있습니다',
      }),
    );
  return [...complaints.slice(0, 1), ...bracketsOnly(text)];
});

function bracketsOnly(text: string): Complaint[] {
  const fault = bracketFault(text);
  return fault === undefined ? [] : [warning(fault)];
}
