import type { Catalog } from '../../../../src/catalog/catalog.ts';
import type { Kind } from '../../../../src/insights/quiz/question.ts';
import { hash } from '../../../../src/insights/quiz/seeded-draws.ts';
import type { Language } from '../../../../src/language/language.ts';
import { oncePer } from '../../../../src/catalog/once.ts';
import { features as allFeatures, type Feature } from './features.ts';
import { bestSingle, remembering, winRate, type Best } from './judge.ts';
import { learntRule } from './learnt.ts';
import { famousFeatures } from './records.ts';
import { shownIn, type Drawn, type Round } from './rounds.ts';

/** The win rates of guessers who do not know the answer, as shares of the rounds. */
export interface Guessed {
  readonly kind: Kind;
  readonly language: Language;
  /** The best single thing to see, chosen afterwards. */
  readonly seen: Best;
  /** The best rule learnt from one half of the answers and tried on the other, both ways. */
  readonly learnt: number;
  readonly famous: Best;
  /** Somebody who remembers how often each option was right in the first half of the rounds. */
  readonly remembered: number;
}

/** Every guesser looks at the same rounds, so each is measured once. */
const features = Object.fromEntries(Object.entries(allFeatures).map(([name, feature]) => [name, oncePer(feature)]));

/** For `first`, the order in time is the question itself, not a hint. */
const timeless = ({
  'first year': _first,
  'middle of the years': _middle,
  ...others
}: Readonly<Record<string, Feature>>): Readonly<Record<string, Feature>> => others;

/** The win rate on some answers of the rule learnt from the others. */
const tried = (rounds: readonly Round[], isTried: (round: Round) => boolean): number =>
  winRate(
    rounds.filter(isTried),
    learntRule(
      rounds.filter((round) => !isTried(round)),
      features,
    ),
  );

const idOf = ({ options, right }: Round): string => options[right]?.id ?? '';

const isTaught = (round: Round): boolean => hash(idOf(round)) % 2 === 0;

export function guess(kind: Kind, language: Language, drawn: readonly Drawn[], catalog: Catalog): Guessed {
  const rounds = drawn.map((one) => shownIn(language, one));
  const famous = famousFeatures(catalog);
  const half = Math.floor(rounds.length / 2);
  return {
    kind,
    language,
    seen: bestSingle(rounds, features),
    learnt: (tried(rounds, isTaught) + tried(rounds, (round) => !isTaught(round))) / 2,
    famous: bestSingle(rounds, kind === 'first' ? timeless(famous) : famous),
    remembered: winRate(rounds.slice(half), remembering(rounds.slice(0, half))),
  };
}
