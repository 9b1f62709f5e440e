export const hasHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);
export const hasKana = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** A word of English, not a name or a domain: small letters from its first on, three or more. */
export const hasOrdinaryWord = (text: string): boolean => /(?:^|[^\p{L}\p{N}.'’-])\p{Ll}{3,}(?![\p{L}.])/u.test(text);

/** The text without what stands in brackets or quotation marks, where another language has its place, and without names in katakana. */
export function outsideQuotes(text: string): string {
  return text
    .replaceAll(/\([^()]*\)|（[^（）]*）|\[[^[\]]*\]/gu, ' ')
    .replaceAll(/「[^「」]*」|『[^『』]*』|〈[^〈〉]*〉|《[^《》]*》|“[^“”]*”|‘[^‘’]*’|"[^"]*"/gu, ' ')
    .replaceAll(/[ァ-ヺー]+(?:・[ァ-ヺー]+)+/gu, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu, ' ');
}

/** What name lists call code point U+XXXX. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
