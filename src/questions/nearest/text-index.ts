/** A text that has tokens of a query. */
interface TextHit {
  readonly id: number;
  readonly score: number;
  /** Tokens of the query that stand in the text. */
  readonly shared: readonly string[];
}

/** Texts by their tokens, ranked by BM25. A text is its place in the list that the index was made of. */
export interface TextIndex {
  search(tokens: readonly string[], isMeant: (id: number) => boolean, limit: number): TextHit[];
  /** Texts that have a token. */
  count(token: string): number;
}

/** BM25 with less weight on length than usual: statements are one or two sentences, all of them. */
const bm25 = { k: 1.2, b: 0.6, d: 0.5 } as const;

interface Columns {
  /** The row of each token. */
  readonly rows: ReadonlyMap<string, number>;
  /** Where the texts of a row begin, and behind the last row, where they end. */
  readonly starts: Uint32Array;
  /** The texts of each row, in their order, and how often each has the token. */
  readonly texts: Uint32Array;
  readonly times: Uint16Array;
  /** Different tokens of each text, and their mean. */
  readonly lengths: Uint32Array;
  readonly meanLength: number;
}

/** Columns of numbers take a quarter of the memory of nested maps, and are walked without a look-up for each text. */
function columnsOf(all: readonly (readonly string[])[]): Columns {
  const rows = new Map<string, number>();
  const postings: number[][] = [];
  const lengths = new Uint32Array(all.length);
  let meanLength = 0;
  for (const [id, tokens] of all.entries()) {
    const times = new Map<string, number>();
    for (const token of tokens) times.set(token, (times.get(token) ?? 0) + 1);
    lengths[id] = times.size;
    meanLength = (meanLength * id + times.size) / (id + 1);
    for (const [token, count] of times) {
      const row = rows.get(token);
      if (row === undefined) {
        rows.set(token, postings.length);
        postings.push([id, count]);
      } else postings[row]?.push(id, count);
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
  return { rows, starts, texts, times, lengths, meanLength };
}

/** The best of the ids by score, of equals the one that comes first. */
function best(ids: readonly number[], scores: Float64Array, limit: number): number[] {
  const kept: number[] = [];
  for (const id of ids) {
    const score = scores[id] ?? 0;
    if (kept.length === limit && score <= (scores[kept.at(-1) ?? 0] ?? 0)) continue;
    let place = kept.length;
    while (place > 0 && (scores[kept[place - 1] ?? 0] ?? 0) < score) place -= 1;
    kept.splice(place, 0, id);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}

/** An index of texts that are given as their tokens. */
export function createTextIndex(all: readonly (readonly string[])[]): TextIndex {
  const { rows, starts, texts, times, lengths, meanLength } = columnsOf(all);
  const { k, b, d } = bm25;

  /** From where to where the texts of a token stand in the columns. */
  function rangeOf(token: string): readonly [number, number] {
    const row = rows.get(token);
    return row === undefined ? [0, 0] : [starts[row] ?? 0, starts[row + 1] ?? 0];
  }
  const count = (token: string): number => {
    const [from, to] = rangeOf(token);
    return to - from;
  };
  function has(token: string, id: number): boolean {
    let [low, high] = rangeOf(token);
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((texts[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low < end && texts[low] === id;
  }

  return {
    count,
    search(tokens, isMeant, limit) {
      // Each token once: a token that is repeated weighs as much more.
      const weights = new Map<string, number>();
      for (const token of tokens) if (token !== '') weights.set(token, (weights.get(token) ?? 0) + 1);
      const scores = new Float64Array(all.length);
      /** How many tokens a text shares; -1 where it is not meant. */
      const shares = new Int16Array(all.length);
      const ids: number[] = [];
      for (const [token, weight] of weights) {
        const [from, to] = rangeOf(token);
        const rarity = Math.log(1 + (all.length - (to - from) + 0.5) / (to - from + 0.5));
        for (let place = from; place < to; place += 1) {
          const id = texts[place] ?? 0;
          const known = shares[id] ?? 0;
          if (known < 0) continue;
          if (known === 0) {
            if (!isMeant(id)) {
              shares[id] = -1;
              continue;
            }
            ids.push(id);
          }
          const often = times[place] ?? 0;
          const length = lengths[id] ?? 0;
          shares[id] = known + 1;
          scores[id] =
            (scores[id] ?? 0) +
            weight * (rarity * (d + (often * (k + 1)) / (often + k * (1 - b + (b * length) / meanLength))));
        }
      }
      // Whoever shares more of the words comes first, though each be common.
      for (const id of ids) scores[id] = (scores[id] ?? 0) * (shares[id] ?? 0);
      return best(ids, scores, limit).map((id) => ({
        id,
        score: scores[id] ?? 0,
        shared: [...weights.keys()].filter((token) => has(token, id)),
      }));
    },
  };
}
