/**
 * Invisible characters: control, zero-width (except the joiner inside an emoji), direction, soft hyphen, tags,
 * the fillers of hangul and the blank of Braille. Line
 * breaks and tabs count as odd spaces.
 */
export const hidden =
  /(?![\t\n\v\f\r])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u115F\u1160\u3164\uFFA0\u2800\u{E0000}-\u{E007F}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu;

/** Spaces other than the plain one and the wide Japanese one. */
export const odd = /[\t\n\v\f\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F]/u;
export const doubled = / {2,}/u;
export const halfWidth = /[\uFF61-\uFF9F]/u;

/**
 * The text after every repair that needs no decision: no hidden characters, single plain spaces, wide kana, composed
 * letters. Idempotent.
 */
export function tidyText(text: string): string {
  if (/^[\x21-\x7E](?:[\x21-\x7E]| (?! ))*$/u.test(text) && !text.endsWith(' ')) return text;
  return text
    .replaceAll(hidden, (character) => (odd.test(character) ? ' ' : ''))
    .replaceAll(/[\uFF61-\uFF9F]+/gu, (kana) => kana.normalize('NFKC'))
    .normalize('NFC')
    .replaceAll(new RegExp(odd, 'gu'), ' ')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
}
