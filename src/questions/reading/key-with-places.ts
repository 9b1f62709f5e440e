/** A text in small letters without its spaces and signs, and the position of each letter in the text. */
interface KeyWithPlaces {
  readonly key: string;
  readonly places: readonly number[];
}

/** `pieces` matches the stretches between spaces and signs. */
export function keyWithPlaces(text: string, pieces: RegExp): KeyWithPlaces {
  const places: number[] = [];
  let key = '';
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const small = piece.toLowerCase();
    // İ has two letters when small: it then stands at the place of the one that was typed.
    if (small.length === piece.length) {
      key += small;
      for (let at = 0; at < piece.length; at += 1) places.push(index + at);
    } else
      for (let at = 0; at < piece.length; at += 1) {
        const letters = piece.charAt(at).toLowerCase();
        key += letters;
        for (let letter = 0; letter < letters.length; letter += 1) places.push(index + at);
      }
  }
  return { key, places };
}
