import type { Language } from '../../language/language.ts';
import type { Kind } from '../intent.ts';
import { featuresOf } from './features.ts';
import { postingsOf, type Postings } from './postings.ts';

/** What a kind of feature that no phrasing has weighs, and how much more those that few kinds have. */
function weigher({ countKinds }: Postings, kinds: number): (feature: string) => number {
  const unknown = Math.log(kinds + 1) * 0.75;
  return (feature) => {
    const having = countKinds(feature);
    if (having === undefined) return feature.startsWith('~') ? unknown * 0.5 : feature.includes('+') ? 0.3 : unknown;
    return Math.log((kinds + 1) / having) + 0.15;
  };
}

type Weigh = (features: ReadonlyMap<string, number>) => Map<string, number>;

export const lengthOf = (features: ReadonlyMap<string, number>): number =>
  Math.sqrt([...features.values()].reduce((sum, value) => sum + value * value, 0));

export interface Text {
  readonly kind: Kind;
  readonly words: readonly string[];
}

export interface Vectors {
  readonly postings: Postings;
  readonly weigh: Weigh;
  /** Length of the vector of each phrasing. */
  readonly lengths: Float32Array;
}

/** Apart from what uses it: what is needed for learning only is let go of, 10 MB a language. */
export function learn(texts: readonly Text[], language: Language): Vectors {
  const shares = texts.map(({ words: list }) => featuresOf(list, language));
  const postings = postingsOf(
    texts.map(({ kind }, number) => ({ kind, features: [...(shares[number]?.keys() ?? [])] })),
  );
  const weigh = weigher(postings, new Set(texts.map(({ kind }) => kind)).size);
  const known = new Map<string, number>();
  const weightOf = (feature: string): number => {
    const weight = known.get(feature) ?? weigh(feature);
    known.set(feature, weight);
    return weight;
  };
  const lengths = Float32Array.from(shares, (features) =>
    Math.sqrt([...features].reduce((sum, [feature, share]) => sum + (share * weightOf(feature)) ** 2, 0)),
  );
  return {
    postings,
    weigh: (features) => new Map([...features].map(([feature, share]) => [feature, share * weigh(feature)])),
    lengths,
  };
}
