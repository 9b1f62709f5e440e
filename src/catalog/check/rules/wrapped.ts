import { inEachText, warning } from '../rule.ts';

/** A whole text in one pair of marks: 『ソウルメイト』, but not 「A」と「B」. */
const marks = /^(?:『[^『』]*』|「[^「」]*」|〈[^〈〉]*〉|《[^《》]*》|“[^“”]*”|"[^"]*"|<[^<>]*>)$/u;

/** A title, a name or exact words, with the marks that the cards put around them. */
export const wrapped = inEachText(({ text, use }) =>
  (use === 'title' || use === 'name' || use === 'verbatim') && marks.test(text)
    ? [warning(`has ${text.charAt(0)} ${text.slice(-1)} around it, which the cards add: take them out`)]
    : undefined,
);
