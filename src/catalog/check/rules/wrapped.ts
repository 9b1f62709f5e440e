import { inEachText, warning } from '../rule.ts';

/** A text that is entirely inside one pair of marks: 『ソウルメイト』, but not 「A」と「B」. */
const marks = /^(?:『[^『』]*』|「[^「」]*」|〈[^〈〉]*〉|《[^《》]*》|“[^“”]*”|"[^"]*"|<[^<>]*>)$/u;

/** Reports titles, names and quotations that include the marks that cards add around them. */
export const wrapped = inEachText(({ text, use }) =>
  (use === 'title' || use === 'name' || use === 'verbatim') && marks.test(text)
    ? [
        warning({
          en: `has ${text.charAt(0)} ${text.slice(-1)} around it, which the cards add: take them out`,
          ja: `${text.charAt(0)} ${text.slice(-1)} で囲まれています。カードが付けるので、外してください`,
          ko: `${text.charAt(0)} ${text.slice(-1)} 기호로 묶여 있습니다. 카드가 덧붙이므로 빼 주세요`,
        }),
      ]
    : undefined,
);
