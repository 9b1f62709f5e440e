import type { Feature } from './features.ts';
import type { Round } from './rounds.ts';

/** The share of rounds won by whoever presses the option with the highest score; of n equals each wins one nth. */
export function winRate(rounds: readonly Round[], score: Feature): number {
  const won = rounds.map((round) => {
    const scores = score(round);
    const best = Math.max(...scores);
    const leaders = scores.filter((one) => one === best).length;
    return scores[round.right] === best ? 1 / leaders : 0;
  });
  return won.reduce((sum, one) => sum + one, 0) / rounds.length;
}

const negated =
  (feature: Feature): Feature =>
  (round) =>
    feature(round).map((value) => -value);

export interface Best {
  readonly name: string;
  readonly rate: number;
}

/** The best of all features, each taken as "most" and as "least". */
export function bestSingle(rounds: readonly Round[], features: Readonly<Record<string, Feature>>): Best {
  return Object.entries(features)
    .flatMap(([name, feature]): Best[] => [
      { name: `most: ${name}`, rate: winRate(rounds, feature) },
      { name: `least: ${name}`, rate: winRate(rounds, negated(feature)) },
    ])
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
