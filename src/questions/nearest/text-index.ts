import { postingsOf } from './postings.ts';

/** A text that has tokens of the query. */
interface TextHit {
  readonly id: number;
  readonly score: number;
  /** Tokens that the query and the text share. */
  readonly shared: readonly string[];
}

/** The texts to search: a few in ascending order, looked up one by one; or all that pass a test. */
type Meant = readonly number[] | ((id: number) => boolean);

/** Texts by their tokens, ranked by BM25. A text's id is its position in the list that the index is built from. */
export interface TextIndex {
  search(tokens: readonly string[], meant: Meant, limit: number): TextHit[];
  /** The number of texts with a token. */
  count(token: string): number;
  /** Whether a text has a token. */
  has(id: number, token: string): boolean;
  /** The texts that have any of the tokens. */
  having(tokens: Iterable<string>): Set<number>;
}

/** Above this number of ids, testing each text that has a token is faster than looking up each id. */
const fewest = 64;

/** BM25 with less weight on length than usual: statements are all one or two sentences long. */
const bm25 = { k: 1.2, b: 0.6, d: 0.5 } as const;

/** The best ids by score; equal scores keep the given order. */
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

function conditionOf(meant: Meant): (id: number) => boolean {
  if (typeof meant === 'function') return meant;
  const all = new Set(meant);
  return (id) => all.has(id);
}

/** Builds an index of texts that are given as their tokens. */
export function createTextIndex(all: readonly (readonly string[])[]): TextIndex {
  const { size, lengths, meanLength, texts, times, rangeOf, placeIn } = postingsOf(all);
  const { k, b, d } = bm25;
  /** The scores of the current search, by text; all zero between searches, which never overlap. */
  const scores = new Float64Array(size);
  /** The number of tokens that each text shares. */
  const shares = new Uint16Array(size);

  const count = (token: string): number => {
    const [from, to] = rangeOf(token);
    return to - from;
  };
  const has = (id: number, token: string): boolean => placeIn(rangeOf(token), id) !== undefined;

  return {
    count,
    has,
    having(tokens) {
      const found = new Set<number>();
      for (const token of tokens) {
        const [from, to] = rangeOf(token);
        for (const id of texts.subarray(from, to)) found.add(id);
      }
      return found;
    },
    search(tokens, meant, limit) {
      const few = typeof meant === 'function' || meant.length > fewest ? undefined : meant;
      // Each token once: a repeated token weighs correspondingly more.
      const weights = new Map<string, number>();
      for (const token of tokens) if (token !== '') weights.set(token, (weights.get(token) ?? 0) + 1);
      const ids: number[] = [];
      for (const [token, weight] of weights) {
        const range = rangeOf(token);
        const [from, to] = range;
        const rarity = Math.log(1 + (size - (to - from) + 0.5) / (to - from + 0.5));
        const countAt = (place: number): void => {
          const id = texts[place] ?? 0;
          const often = times[place] ?? 0;
          const length = lengths[id] ?? 0;
          const known = shares[id] ?? 0;
          if (known === 0) ids.push(id);
          shares[id] = known + 1;
          scores[id] =
            (scores[id] ?? 0) +
            weight * (rarity * (d + (often * (k + 1)) / (often + k * (1 - b + (b * length) / meanLength))));
        };
        if (few === undefined) for (let place = from; place < to; place += 1) countAt(place);
        else
          for (const id of few) {
            const place = placeIn(range, id);
            if (place !== undefined) countAt(place);
          }
      }
      // Texts that share more of the words come first, even if each word is common.
      for (const id of ids) scores[id] = (scores[id] ?? 0) * (shares[id] ?? 0);
      const hits = best(few === undefined ? ids.filter(conditionOf(meant)) : ids, scores, limit).map((id) => ({
        id,
        score: scores[id] ?? 0,
        shared: [...weights.keys()].filter((token) => has(id, token)),
      }));
      for (const id of ids) {
        scores[id] = 0;
        shares[id] = 0;
      }
      return hits;
    },
  };
}
