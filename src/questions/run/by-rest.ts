import type { Finding } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import { tokens } from '../nearest/tokens.ts';
import type { Context } from './context.ts';
import { factsFound } from './value-notes.ts';

/** Share of the words left over that must stand in a fact: half where it is known whom they are about. */
const shares = { named: 0.5, open: 0.65 } as const;

/**
 * Facts that hold the words which nobody understood: what was really asked stands in a note or a statement, and no field or list would
 * answer it. Undefined where too few of the words are in any.
 */
export function factsByRest(about: readonly string[], context: Context): Finding | undefined {
  const { nearest, language, rest, text } = context;
  const asked = rest.map((word) => tokens(word, language)).filter((all) => all.length > 0);
  const isNamed = about.length > 0;
  if (asked.length === 0 || (!isNamed && rest.length < 2)) return undefined;
  const isMeant = (fact: Fact): boolean =>
    fact.kind !== 'credit' && (!isNamed || about.some((id) => fact.about.includes(id)));
  const enough = asked.length * (isNamed ? shares.named : shares.open);
  const facts = nearest
    .facts([...rest, ...rest, text].join(' '), language, isMeant, 8)
    .map(({ fact }) => fact)
    .filter((fact) => {
      const said = new Set(tokens(fact.text[language], language));
      return asked.filter((all) => all.some((token) => said.has(token))).length >= enough;
    });
  return factsFound(facts, context);
}
