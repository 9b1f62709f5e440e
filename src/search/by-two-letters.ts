/**
 * Values by the first two letters of a key, or by its only letter. A look-up at each place of a text would otherwise cut
 * out and hash as many strings.
 */
export interface ByTwoLetters<Value> {
  /** The value for the letters at a place of a text. */
  at(text: string, place: number): Value | undefined;
}

/** Behind the end of the text the code is 0. */
const codeAt = (text: string, place: number): number => (text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);

export function byTwoLetters<Value>(values: Iterable<readonly [key: string, value: Value]>): ByTwoLetters<Value> {
  const found = new Map<number, Value>();
  for (const [key, value] of values) found.set(codeAt(key.slice(0, 2), 0), value);
  return { at: (text, place) => found.get(codeAt(text, place)) };
}
