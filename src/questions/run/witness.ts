import type { Answer, Finding } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import { wordsOf } from '../nearest/words.ts';
import { blot } from '../reading/reading.ts';
import type { Context } from './context.ts';
import { factsFound } from './value-notes.ts';

/**
 * So much rarity must be shared. A word that stands in one of fifty facts has 3.9, so two such words are enough where it is known who or
 * what the question is about, and four where it is not. Of the spent sets, 4 and 10 gained nothing and cost two answers.
 */
const least = { named: 7, open: 13 } as const;
const leastWords = { named: 2, open: 3 } as const;
/** The nearest facts by BM25, among which the witness is. */
const looked = 12;

/** The fact that repeats most of a question's own words; undefined where none repeats enough of them. */
function witnessOf(about: readonly string[], context: Context): Fact | undefined {
  const { nearest, witnesses, language, bare } = context;
  const isNamed = about.length > 0;
  const words = wordsOf(bare.replaceAll(blot, ' '), language);
  const scope = isNamed ? 'named' : 'open';
  const isMeant = (fact: Fact): boolean => !isNamed || about.some((id) => fact.about.includes(id));
  const [best] = nearest
    .facts(words.join(' '), language, isMeant, looked)
    .map(({ fact }) => ({ fact, weighed: witnesses.weigh(words, fact, language) }))
    .toSorted((a, b) => b.weighed.rarity - a.weighed.rarity);
  if (best === undefined || best.weighed.rarity < least[scope] || best.weighed.words < leastWords[scope])
    return undefined;
  return best.fact;
}

/** The first item of a finding is what its sentence says. */
const says = ({ items: [first] }: Finding, { item }: Fact): boolean => first === item;

/** An answer with the fact that repeats the question's own words beside it, unless it stands there already. */
export function withWitness(answer: Answer, about: readonly string[], context: Context): Answer {
  const fact = witnessOf(about, context);
  if (fact === undefined || answer.findings.some((finding) => says(finding, fact))) return answer;
  const beside = factsFound([fact], context);
  if (beside === undefined) return answer;
  const found = answer.findings.filter(({ isFound }) => isFound);
  const missed = answer.findings.filter(({ isFound }) => !isFound);
  // What is on record comes before what is not.
  return { ...answer, findings: [...found, beside, ...missed] };
}
