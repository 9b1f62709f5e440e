export const hasHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);
export const hasKana = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** An English word that is not a name or domain: three or more letters, all lower case. */
export const hasOrdinaryWord = (text: string): boolean => /(?:^|[^\p{L}\p{N}.'’-])\p{Ll}{3,}(?![\p{L}.])/u.test(text);

/** The text without katakana names, brackets and quotations, which may contain another language. */
export function outsideQuotes(text: string): string {
  return text
    .replaceAll(/\([^()]*\)|（[^（）]*）|\[[^[\]]*\]/gu, ' ')
    .replaceAll(/「[^「」]*」|『[^『』]*』|〈[^〈〉]*〉|《[^《》]*》|“[^“”]*”|‘[^‘’]*’|"[^"]*"/gu, ' ')
    .replaceAll(/[ァ-ヺー]+(?:・[ァ-ヺー]+)+/gu, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu, ' ');
}

/** A character in the notation of Unicode's name lists: U+XXXX. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
