import { letterDistance } from '../../search/letters.ts';
import type { Language } from '../../language/language.ts';
import type { Kind } from '../intent.ts';
import type { Questions } from '../schema.ts';
import { expand } from './expand.ts';
import { featuresOf } from './features.ts';
import { slotSign, words } from './words.ts';

export interface Guess {
  readonly kind: Kind;
  /** 1 is a phrasing word for word. */
  readonly score: number;
  /** How much of what was asked, by weight, stands in any phrasing of this kind. */
  readonly coverage: number;
}

interface Example {
  readonly kind: Kind;
  readonly length: number;
}

/** Where a feature stands: the kinds of question that have it, and its weight in each phrasing, by number. */
interface Posting {
  readonly kinds: Set<Kind>;
  readonly examples: number[];
  readonly values: number[];
}

export interface Model {
  /** Kinds of question, likeliest first, for a text whose names are slots. */
  readonly guess: (text: string) => readonly Guess[];
  /** Whether this is a word of some phrasing, or a filler: then it is no name. */
  readonly isWord: (word: string) => boolean;
  /** Words that stand in no phrasing at all. */
  readonly foreign: (text: string) => readonly string[];
}

const slotted = (phrasing: string): string => phrasing.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => slotSign(slot));

const norm = (features: ReadonlyMap<string, number>): number =>
  Math.sqrt([...features.values()].reduce((sum, value) => sum + value * value, 0));

/**
 * Phrasings of one language as vectors. A feature weighs the more, the fewer kinds of question have it (idf over kinds:
 * "who" is in many, "directed" in one); the score is the cosine with the nearest phrasings, so a moderator sees at once
 * which phrasing a question was taken for.
 */
export function createModel(data: Questions, language: Language): Model {
  const fillers = new Set((data.fillers[language] ?? []).flatMap((filler) => words(filler, language)));
  const texts = Object.entries(data.questions).flatMap(([kind, phrasings]) =>
    (phrasings?.[language] ?? []).flatMap(expand).map((text) => ({ kind: kind as Kind, words: withoutFillers(text) })),
  );

  function withoutFillers(text: string): string[] {
    const all = words(slotted(text), language);
    const rest = all.filter((word) => !fillers.has(word));
    return rest.length === 0 ? all : rest;
  }

  const postings = new Map<string, Posting>();
  const vocabulary = new Set<string>();
  const shares = texts.map(({ words: list }) => featuresOf(list, language));
  for (const [number, { kind, words: list }] of texts.entries()) {
    for (const word of list) vocabulary.add(word);
    for (const name of shares[number]?.keys() ?? []) {
      const posting = postings.get(name);
      if (posting === undefined) postings.set(name, { kinds: new Set([kind]), examples: [], values: [] });
      else posting.kinds.add(kind);
    }
  }
  const count = new Set(texts.map(({ kind }) => kind)).size;
  const unknownWeight = Math.log(count + 1) * 0.75;
  const weight = (name: string): number => {
    const kinds = postings.get(name)?.kinds.size;
    if (kinds === undefined)
      return name.startsWith('~') ? unknownWeight * 0.5 : name.includes('+') ? 0.3 : unknownWeight;
    return Math.log((count + 1) / kinds) + 0.15;
  };
  const weighted = (features: ReadonlyMap<string, number>): Map<string, number> =>
    new Map([...features].map(([name, share]) => [name, share * weight(name)]));
  const examples = texts.map(({ kind }, number): Example => {
    const features = weighted(shares[number] ?? new Map());
    for (const [name, value] of features) {
      const posting = postings.get(name);
      posting?.examples.push(number);
      posting?.values.push(value);
    }
    return { kind, length: norm(features) };
  });

  const corrections = new Map<string, string>();
  const long = language === 'en' ? [...vocabulary].filter((word) => word.length > 3 && !word.startsWith('\uE000')) : [];
  /** A word with a slip of the finger is the word of the phrasings that it is a letter away from. */
  function corrected(word: string): string {
    if (language !== 'en' || word.length < 4 || vocabulary.has(word) || word.startsWith('\uE000')) return word;
    const known = corrections.get(word);
    if (known !== undefined) return known;
    const most = word.length > 7 ? 2 : 1;
    const near = long.find((other) => letterDistance(word, other, most) <= most && other.charAt(0) === word.charAt(0));
    if (corrections.size > 2000) corrections.clear();
    corrections.set(word, near ?? word);
    return near ?? word;
  }

  const asked = (text: string): string[] => withoutFillers(text).map(corrected);

  return {
    isWord: (word) => {
      const list = words(word, language).map(corrected);
      return list.length > 0 && list.every((one) => vocabulary.has(one) || fillers.has(one));
    },
    foreign: (text) => asked(text).filter((word) => !vocabulary.has(word) && !/^\d+$/u.test(word)),
    guess(text) {
      const list = asked(text);
      const features = weighted(featuresOf(list, language));
      const length = norm(features);
      const dots = new Map<number, number>();
      for (const [name, value] of features) {
        const posting = postings.get(name);
        for (const [place, example] of (posting?.examples ?? []).entries())
          dots.set(example, (dots.get(example) ?? 0) + value * (posting?.values[place] ?? 0));
      }
      const best = new Map<Kind, number[]>();
      for (const [index, dot] of dots) {
        const example = examples[index];
        if (example === undefined) continue;
        const score = dot / (length * example.length || 1);
        const scores = best.get(example.kind);
        if (scores === undefined) best.set(example.kind, [score]);
        else scores.push(score);
      }
      const total = [...features].reduce((sum, [, value]) => sum + value, 0);
      return [...best]
        .map(([kind, scores]): Guess => {
          const [first = 0, second = first * 0.8, third = second * 0.9] = scores.toSorted((a, b) => b - a);
          let covered = 0;
          for (const [name, value] of features) if (postings.get(name)?.kinds.has(kind) === true) covered += value;
          return { kind, score: 0.7 * first + 0.2 * second + 0.1 * third, coverage: total === 0 ? 0 : covered / total };
        })
        .toSorted((a, b) => b.score - a.score);
    },
  };
}
