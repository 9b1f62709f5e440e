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

  const none = new Uint32Array();
  const of = (feature: string): Uint32Array => {
    const number = numbers.get(feature);
    return number === undefined ? none : examples.subarray(starts[number], starts[number + 1]);
  };
  return {
    kindOf: (example) => kinds[kindNumbers[example] ?? -1],
    countKinds(feature) {
      const found = of(feature);
      return found.length === 0 ? undefined : new Set(Array.from(found, (example) => kindNumbers[example])).size;
    },
    has: (feature, kind) => of(feature).some((example) => kinds[kindNumbers[example] ?? -1] === kind),
    examples: of,
  };
}
