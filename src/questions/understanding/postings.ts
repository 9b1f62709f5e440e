import type { Kind } from '../intent.ts';

/** A phrasing as it is learnt: its kind of question, and the features that it has. */
export interface Learnt {
  readonly kind: Kind;
  readonly features: readonly string[];
}

/**
 * In which phrasings a feature stands, and in phrasings of which kinds. Most of the 50,000 features of a language stand in one
 * or two, so numbers in a few long arrays take a third of what objects took.
 */
export interface Postings {
  readonly kindOf: (example: number) => Kind | undefined;
  /** How many kinds have it; undefined when none has. */
  readonly countKinds: (feature: string) => number | undefined;
  readonly has: (feature: string, kind: Kind) => boolean;
  /** Numbers of the phrasings. */
  readonly examples: (feature: string) => Iterable<number>;
}

export function postingsOf(learnt: readonly Learnt[]): Postings {
  const kinds = [...new Set(learnt.map(({ kind }) => kind))];
  const kindNumbers = Uint8Array.from(learnt, ({ kind }) => kinds.indexOf(kind));
  const numbers = new Map<string, number>();
  let entries = 0;
  for (const { features } of learnt) {
    entries += features.length;
    for (const feature of features) if (!numbers.has(feature)) numbers.set(feature, numbers.size);
  }
  // Features in order, each with its phrasings from starts[n] to starts[n + 1].
  const starts = new Uint32Array(numbers.size + 1);
  for (const { features } of learnt) {
    for (const feature of features) {
      const next = (numbers.get(feature) ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  }
  for (let number = 1; number < starts.length; number += 1) {
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  }
  const examples = new Uint32Array(entries);
  const filled = starts.slice();
  for (const [example, { features }] of learnt.entries()) {
    for (const feature of features) {
      const number = numbers.get(feature) ?? 0;
      examples[filled[number] ?? 0] = example;
      filled[number] = (filled[number] ?? 0) + 1;
    }
  }

  // The kinds of a feature as bits, because each is asked about at every question.
  const bytes = Math.ceil(kinds.length / 8);
  const bits = new Uint8Array(numbers.size * bytes);
  const counts = new Uint8Array(numbers.size);
  for (const { kind, features } of learnt) {
    const bit = kinds.indexOf(kind);
    for (const feature of features) {
      const number = numbers.get(feature) ?? 0;
      const place = number * bytes + (bit >> 3);
      const before = bits[place] ?? 0;
      const after = before | (1 << (bit & 7));
      if (after === before) continue;
      bits[place] = after;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }

  const none = new Uint32Array();
  const of = (feature: string): Uint32Array => {
    const number = numbers.get(feature);
    return number === undefined ? none : examples.subarray(starts[number], starts[number + 1]);
  };
  return {
    kindOf: (example) => kinds[kindNumbers[example] ?? -1],
    countKinds(feature) {
      const number = numbers.get(feature);
      return number === undefined ? undefined : counts[number];
    },
    has(feature, kind) {
      const number = numbers.get(feature);
      const bit = kinds.indexOf(kind);
      return number !== undefined && bit >= 0 && ((bits[number * bytes + (bit >> 3)] ?? 0) & (1 << (bit & 7))) !== 0;
    },
    examples: of,
  };
}
