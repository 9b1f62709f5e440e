/** The maximum length of a text from outside: a Discord message has 2,000 characters, with Nitro 4,000. */
export const longestText = 4000;

/** The keyboard consonants (U+3131 …), in the order of the conjoining ones (U+1100 …). */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** A conjoining jamo outside a syllable stands for the keyboard one: half-width ﾡ and lone U+1100 are both ㄱ. */
function keyboardJamo(jamo: string): string {
  const code = jamo.charCodeAt(0);
  return code >= 0x11_61 ? String.fromCharCode(0x31_4f + code - 0x11_61) : (initials[code - 0x11_00] ?? jamo);
}

/**
 * NFKC unifies full and half width, NFD and NFC, ｶﾞ and ガ. It would also turn the jamo of Korean keyboards
 * (U+3131-318E) into conjoining ones, and every query in jamo would silently fail, so they are left alone.
 */
function compatible(text: string): string {
  return text
    .replaceAll(/[^\u3131-\u318e]+/gu, (part) => part.normalize('NFKC'))
    .replaceAll(/[\u1100-\u1112\u1161-\u1175]/gu, keyboardJamo);
}

/**
 * Invisible characters: zero width, directions, variation selectors, tags, soft hyphens, controls other than white
 * space.
 */
const invisible =
  /(?:\u{ad}|\u{34f}|\u{61c}|\u{180e}|[\u{200b}-\u{200f}]|[\u{202a}-\u{202e}]|[\u{2060}-\u{206f}]|[\u{fe00}-\u{fe0f}]|\u{feff}|[\u{e0000}-\u{e0fff}])|(?!\s)\p{Cc}/gu;

/** Cuts a text to a number of characters, never inside one. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length);
  return /[\ud800-\udbff]$/u.test(kept) ? kept.slice(0, -1) : kept;
}

/**
 * The canonical form of text from outside, computed once at the entrance: texts that look the same become equal. Case,
 * punctuation and emoji stay, because they have a meaning.
 */
export function canonical(raw: string): string {
  if (/^[\x20-\x7e]*$/u.test(raw)) return cut(raw, longestText);
  // Invisible characters are removed first: one between か and its voicing mark would keep them apart. NFKC turns one
  // character into up to 18 (U+FDFA), so the result is cut again.
  const unified = compatible(cut(raw, longestText).replaceAll(invisible, '')).replaceAll(invisible, '');
  return cut(unified, longestText);
}
