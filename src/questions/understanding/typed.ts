/** A strange word as it was typed, with what belongs to it: 첫사 of 첫사랑 독스, イカ of イカゲーム. */
export function asTyped(word: string, text: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return word;
  const isPart = /[ァ-ヺー]/u.test(word) ? /[ァ-ヺー・＝]/u : /[가-힣]/u.test(word) ? /[가-힣]/u : /[\p{L}\p{N}'’-]/u;
  let from = at;
  let to = at + word.length;
  while (from > 0 && isPart.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && isPart.test(text.charAt(to))) to += 1;
  return text.slice(from, to);
}
