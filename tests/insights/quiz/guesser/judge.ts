import type { Feature } from './features.ts';
import type { Round } from './rounds.ts';

interface Scored {
  readonly scores: readonly number[];
  readonly right: number;
}

const scoredBy = (feature: Feature, rounds: readonly Round[]): Scored[] =>
  rounds.map((round) => ({ scores: feature(round), right: round.right }));

/** The share of rounds won by pressing the option whose score is the best; of n equals each wins one nth. */
function shareWon(rounds: readonly Scored[], bestOf: (...scores: number[]) => number): number {
  const won = rounds.map(({ scores, right }) => {
    const best = bestOf(...scores);
    const leaders = scores.filter((one) => one === best).length;
    return scores[right] === best ? 1 / leaders : 0;
  });
  return won.reduce((sum, one) => sum + one, 0) / rounds.length;
}

/** The share of rounds won by pressing the option with the highest score. */
export const winRate = (rounds: readonly Round[], feature: Feature): number =>
  shareWon(scoredBy(feature, rounds), Math.max);

export interface Best {
  readonly name: string;
  readonly rate: number;
}

/** The best of all features, each taken as "most" and as "least". */
export function bestSingle(rounds: readonly Round[], features: Readonly<Record<string, Feature>>): Best {
  return Object.entries(features)
    .flatMap(([name, feature]): Best[] => {
      const scored = scoredBy(feature, rounds);
      return [
        { name: `most: ${name}`, rate: shareWon(scored, Math.max) },
        { name: `least: ${name}`, rate: shareWon(scored, Math.min) },
      ];
    })
    .reduce((best, one) => (one.rate > best.rate ? one : best));
}

/** How often each option was right in the rounds before; an option never seen counts as one in four. */
export function remembering(before: readonly Round[]): Feature {
  const seen = new Map<string, { shown: number; right: number }>();
  for (const { options, right } of before)
    for (const [index, { id }] of options.entries()) {
      const known = seen.get(id) ?? { shown: 0, right: 0 };
      seen.set(id, { shown: known.shown + 1, right: known.right + (index === right ? 1 : 0) });
    }
  return ({ options }) =>
    options.map(({ id }) => {
      const { shown, right } = seen.get(id) ?? { shown: 0, right: 0 };
      return (right + 1) / (shown + 4);
    });
}
