import type { Taken } from './answer-of.ts';
import type { Finding } from './answer.ts';
import type { Fact } from './facts/fact.ts';
import { ownWords, repeating } from './nearest/repeated.ts';
import { parts as partsOf } from './plans/plan.ts';
import { factsByRest } from './run/by-rest.ts';
import type { Context } from './run/context.ts';
import { factsFound } from './run/facts-found.ts';

/** Plans that search texts on their own. */
const reading: ReadonlySet<string> = new Set(['said', 'reasons', 'describe', 'nearest', 'similar']);

/** The cast is known in full, so that "none" answers the question. */
const ofCast: ReadonlySet<Finding['headline']['key']> = new Set(['noKoreans', 'noOtherKorean', 'notInCast']);

/**
 * Adds the fact that contains the words which a field or a list left unexplained: "who played her, and how many candidates
 * did she beat?" The fact replaces "none" and precedes a list that ignores the words.
 */
export function withSpoken({ plan, findings = [] }: Taken, context: Context): readonly Finding[] {
  const isToldAlready = partsOf(plan).some(
    (part) => reading.has(part.do) || (part.do === 'select' && part.where.told !== undefined),
  );
  if (isToldAlready || context.about.length === 0 || context.rest.length === 0) return findings;
  const spoken = factsByRest(context);
  const [item] = spoken?.items ?? [];
  const isShown = findings.some(({ items }) => items.slice(0, 3).some((one) => one === item));
  if (spoken === undefined || isShown) return findings;
  const found = findings.filter(({ isFound }) => isFound);
  if (found.length === 0)
    return findings.some(({ headline }) => ofCast.has(headline.key)) ? [...findings, spoken] : [spoken];
  return partsOf(plan).every((part) => part.do === 'select' && part.show === 'list' && part.by === undefined)
    ? [spoken, ...found]
    : [...findings, spoken];
}

/**
 * The total rarity of shared words that a fact needs. A word that occurs in one of fifty facts has 3.9, so two such words
 * suffice if the subject is known, and four if it is not. On the spent sets, 4 and 10 gained nothing and lost two answers.
 */
const least = { named: 7, open: 13 } as const;
const leastWords = { named: 2, open: 3 } as const;

/** The fact that repeats most of the question's own words; undefined if none repeats enough of them. */
function witnessOf({ about, near, language, bare }: Context): Fact | undefined {
  const scope = about.length > 0 ? 'named' : 'open';
  const words = ownWords(bare, language);
  // Short questions need no search: they have too few words to repeat.
  if (words.length < leastWords[scope]) return undefined;
  const [best] = repeating(words, near()).toSorted((a, b) => b.rarity - a.rarity);
  return best === undefined || best.rarity < least[scope] || best.words < leastWords[scope] ? undefined : best.fact;
}

/** The fact about the subjects that repeats the question's own words, if no plan has an answer. */
export function factInstead(context: Context): Finding | undefined {
  const fact = context.about.length === 0 ? undefined : witnessOf(context);
  return fact === undefined ? undefined : factsFound([fact], context);
}

/** Adds the fact that repeats the question's own words, unless the answer's sentence already says it. */
export function withWitness(taken: Taken, context: Context): Taken {
  const { findings = [] } = taken;
  const fact = witnessOf(context);
  // No text tells what is on today.
  const isOfToday = partsOf(taken.plan).some((part) => 'where' in part && part.where?.running === true);
  // A list that applies every word needs no text beside it.
  const isWhole =
    context.about.length === 0 &&
    context.rest.length === 0 &&
    taken.dropped.length === 0 &&
    findings.every(({ isFound }) => isFound);
  if (fact === undefined || isWhole || isOfToday || findings.some(({ items: [first] }) => first === fact.item))
    return taken;
  const beside = factsFound([fact], context);
  if (beside === undefined) return taken;
  const found = findings.filter(({ isFound }) => isFound);
  const missed = findings.filter(({ isFound }) => !isFound);
  // "No, she is not in it" stays first.
  if (findings[0]?.lead === 'no') return { ...taken, findings: [...findings, beside] };
  // Findings on record come before missing ones.
  return { ...taken, findings: [...found, beside, ...missed] };
}
