import Fuse from 'fuse.js';
import type { Catalog } from '../catalog/catalog.ts';
import type { Passage } from './result.ts';
import { clean, cleanQuery } from './clean.ts';
import { gramTableBuilder, gramTableOf } from './index/gram-table.ts';
import { functionWords } from './latin/function-words.ts';

/** A text for the word search, in all its languages. */
export interface Text {
  readonly kind: 'quote' | 'series';
  readonly id: string;
  readonly wordings: readonly string[];
}

export function passagesOf(catalog: Catalog): Text[] {
  return [
    ...[...catalog.quotes.values()].map((quote) => ({
      kind: 'quote' as const,
      id: quote.id,
      wordings: [...Object.values(quote.text), ...(quote.verbatim === undefined ? [] : [quote.verbatim.words])],
    })),
    ...[...catalog.series.values()].map((series) => ({
      kind: 'series' as const,
      id: series.id,
      wordings: Object.values(series.premise),
    })),
  ];
}

/** The maximum number of texts for fuse.js, which takes some 20 µs for a text of 300 letters, so it never gets all. */
const mostRead = 16;
const mostWords = 10;
/** The minimum share of a query, by the weight of its words, that a passage must contain. */
const leastHeld = 0.55;
/** The weight of a word that fuse.js finds misspelt. */
const misspelt = 0.7;
const fuseOptions = {
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.25,
  minMatchCharLength: 3,
};

const japaneseRuns = /[ァ-ヺー]+|[\p{Script=Han}々]+|[^ァ-ヺー\p{Script=Han}々ぁ-ゖ]+/gu;

/** The words to search for: Japanese is split where its scripts change; its hiragana, mostly grammar, is omitted. */
function wordsOf(cleaned: string): string[] {
  const words = cleaned
    .split(' ')
    .flatMap((word) => (/[ァ-ヺぁ-ゖ]/u.test(word) ? (word.match(japaneseRuns) ?? [word]) : [word]));
  const telling = words.filter((word) => word.length > 1 && !functionWords.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, mostWords);
}

/** Whether a text contains a word. Latin words match from their beginning, so "costar" does not contain "star". */
const holds = (text: string, word: string): boolean =>
  /^[a-z0-9]+$/u.test(word) ? ` ${text}`.includes(` ${word}`) : text.includes(word);

/** A long word weighs more than a short one. */
const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/** Finds quotes and premises that contain the words of a query: literally, or else misspelt through fuse.js. */
export function createPassages(texts: readonly Text[]): (query: string, limit: number) => readonly Passage[] {
  const grams = gramTableBuilder(texts.length);
  const wordings = texts.map((text) => text.wordings.map(clean));
  for (const [number, all] of wordings.entries()) {
    for (const word of new Set(all.flatMap((text) => text.split(' ')))) grams.add(word, number);
  }
  const table = gramTableOf(grams.columns());

  return (query, limit) => {
    const words = wordsOf(cleanQuery(query));
    const total = weigh(words);
    if (total < 2) return [];
    const scored = table.candidates(words, mostRead).map((number) => {
      const read = wordings[number] ?? [];
      const missing = words.filter((word) => !read.some((text) => holds(text, word)));
      const fuse = missing.length === 0 ? undefined : new Fuse(read, fuseOptions);
      const near = missing.filter((word) => word.length > 3 && fuse !== undefined && fuse.search(word).length > 0);
      return { number, score: (total - weigh(missing) + misspelt * weigh(near)) / total };
    });
    return scored
      .filter(({ score }) => score >= leastHeld)
      .toSorted((a, b) => b.score - a.score || a.number - b.number)
      .slice(0, limit)
      .flatMap(({ number, score }) => {
        const text = texts[number];
        return text === undefined ? [] : [{ kind: text.kind, id: text.id, score }];
      });
  };
}
