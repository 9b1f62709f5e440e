import type { Finding } from '../answer.ts';
import { tokensOfWord } from '../nearest/tokens.ts';
import type { Context } from './context.ts';
import { factsFound } from './facts-found.ts';

/** The share of the words left over that a fact needs: half where their subject is known. */
const shares = { named: 0.5, open: 0.65 } as const;
const looked = 8;

/**
 * Facts that hold the words which were not understood: a note or a statement then answers the question, and no field or list
 * would. Undefined where no fact has enough of the words.
 */
export function factsByRest(context: Context): Finding | undefined {
  const { language, rest, about, near } = context;
  const asked = rest.map((word) => tokensOfWord(word, language)).filter((all) => all.length > 0);
  const isNamed = about.length > 0;
  if (asked.length === 0 || (!isNamed && rest.length < 2)) return undefined;
  const enough = asked.length * (isNamed ? shares.named : shares.open);
  const facts = near()
    .hits.filter(({ fact: { kind } }) => kind !== 'credit')
    .slice(0, looked)
    .filter(({ shared }) => asked.filter((all) => all.some((token) => shared.includes(token))).length >= enough)
    .map(({ fact }) => fact);
  return factsFound(facts, context);
}
