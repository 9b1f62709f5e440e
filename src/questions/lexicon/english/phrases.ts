import type { Entry } from '../entry.ts';
import { patternsOf } from '../pattern.ts';
import type { Meaning } from '../vocabulary.ts';
import { american } from './lemmas.ts';
import { tokensOf } from './tokens.ts';

/** A word of a phrase; from each, the words that may follow. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  /** Where up to four words may stand between. */
  gap?: PhraseNode;
  /** What the phrase means that ends here. */
  readonly ends: { readonly meaning: Meaning; readonly atStart: boolean; readonly atEnd: boolean }[];
}

const node = (): PhraseNode => ({ next: new Map(), ends: [] });

function step(from: PhraseNode, word: string): PhraseNode {
  const known = from.next.get(word) ?? node();
  from.next.set(word, known);
  return known;
}

const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => american(word));

/** Phrases as a tree of words; a phrase of two words can be written as one: box office, boxoffice. */
export function phraseTree(entries: readonly Entry[]): PhraseNode {
  const root = node();
  for (const { word, meaning } of entries)
    for (const { parts, atStart, atEnd } of patternsOf(word)) {
      const words = parts.map(({ text }) => wordsOf(text));
      let at = root;
      words.forEach((part, index) => {
        if (index > 0) at = at.gap ??= node();
        for (const one of part) at = step(at, one);
      });
      at.ends.push({ meaning, atStart, atEnd });
      const [first = '', second = '', third] = words.length === 1 ? (words[0] ?? []) : [];
      if (third === undefined && first.length + second.length > 5 && second.length > 1)
        step(root, first + second).ends.push({ meaning, atStart, atEnd });
    }
  return root;
}
