/** The texts of a token as a range of positions in the columns; the end is exclusive. */
type Range = readonly [from: number, to: number];

/** Texts by their tokens. A text's id is its position in the given list. */
export interface Postings {
  /** The number of texts. */
  readonly size: number;
  /** The number of different tokens in each text, and their mean. */
  readonly lengths: Uint32Array;
  readonly meanLength: number;
  /** The text at each position, ascending within a range, and how often it has the token. */
  readonly texts: Uint32Array;
  readonly times: Uint16Array;
  readonly rangeOf: (token: string) => Range;
  /** The position of a text in a range; undefined where the text lacks the token. */
  readonly placeIn: (range: Range, text: number) => number | undefined;
}

/** Columns of numbers take a quarter of the memory of nested maps, and are scanned without a look-up for each text. */
export function postingsOf(all: readonly (readonly string[])[]): Postings {
  const rows = new Map<string, number>();
  const postings: number[][] = [];
  const lengths = new Uint32Array(all.length);
  let meanLength = 0;
  for (const [text, tokens] of all.entries()) {
    const counts = new Map<string, number>();
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
    lengths[text] = counts.size;
    meanLength = (meanLength * text + counts.size) / (text + 1);
    for (const [token, count] of counts) {
      const row = rows.get(token);
      if (row === undefined) {
        rows.set(token, postings.length);
        postings.push([text, count]);
      } else postings[row]?.push(text, count);
    }
  }
  const starts = new Uint32Array(postings.length + 1);
  for (const [row, posting] of postings.entries()) starts[row + 1] = (starts[row] ?? 0) + posting.length / 2;
  const texts = new Uint32Array(starts.at(-1) ?? 0);
  const times = new Uint16Array(texts.length);
  let place = 0;
  for (const posting of postings)
    for (let at = 0; at < posting.length; at += 2, place += 1) {
      texts[place] = posting[at] ?? 0;
      times[place] = posting[at + 1] ?? 0;
    }
  return {
    size: all.length,
    lengths,
    meanLength,
    texts,
    times,
    rangeOf(token) {
      const row = rows.get(token);
      return row === undefined ? [0, 0] : [starts[row] ?? 0, starts[row + 1] ?? 0];
    },
    placeIn([from, to], text) {
      let [low, high] = [from, to];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((texts[middle] ?? 0) < text) low = middle + 1;
        else high = middle;
      }
      return low < to && texts[low] === text ? low : undefined;
    },
  };
}
