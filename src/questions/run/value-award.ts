import type { Finding } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import type { ValueOf } from '../plans/plan.ts';
import { isOfAward, namesPerson } from './awards.ts';
import type { Context } from './context.ts';
import { missing } from './finding.ts';
import { factsFound, isAbout } from './facts-found.ts';

const ofActing =
  /\bbest (?:\w+ ){0,2}(?:actor|actress|newcomer)|\bnewcomer\b|\bacting prize\b|\bactress(?:es)?\b|\bsupporting (?:actor|prize)\b/iu;

const isOfActing = ({ text }: Fact): boolean => ofActing.test(text.en);

/** Notes and figures for an ask that name somebody, in their own record and in those of their works. */
export function notesNaming(id: string, plan: ValueOf, { catalog, facts, language }: Context): Fact[] {
  const name = catalog.anyone(id)?.names;
  const works = [...catalog.partsOf(id), ...catalog.madeBy(id)].map(({ series }) => series.id);
  const spelled = [name?.[language], name?.en].filter((one) => one !== undefined);
  const own = facts.about(id).filter((fact) => isAbout(fact, plan.ask));
  const inWorks = works
    .flatMap((work) => facts.about(work))
    .filter(
      (fact) =>
        isAbout(fact, plan.ask) &&
        (spelled.some((one) => fact.text[language].includes(one)) || namesPerson(fact.text.en, id, catalog)),
    );
  const all = [...new Set([...own, ...inWorks])];
  // "Best Actress" says what somebody won; that she spoke at the ceremony does not.
  return [...all.filter(isOfActing), ...all.filter((fact) => !isOfActing(fact))];
}

/** "She won it for Blue Hour, right": the named prize, which the named person won for another work. */
export function wonElsewhere(plan: ValueOf, context: Context, beside: readonly Fact[] = []): Finding | undefined {
  const { awards } = plan.claim ?? {};
  if (awards === undefined) return undefined;
  const won = (plan.where?.people ?? [])
    .flatMap((id) => notesNaming(id, plan, context))
    .filter((fact) => fact.kind === 'note' && isOfAward(fact, awards));
  return won.length === 0 ? undefined : factsFound([...new Set([...won, ...beside])], context, { lead: 'no' });
}

/** Notes as an answer; where none mentions the named prize, it says so and shows the others. */
export function answered(facts: readonly Fact[], plan: ValueOf, context: Context): Finding | undefined {
  const { awards } = plan.claim ?? {};
  const ofAward = awards === undefined ? facts : facts.filter((fact) => isOfAward(fact, awards));
  const elsewhere = ofAward.length === 0 ? wonElsewhere(plan, context, facts) : undefined;
  if (elsewhere !== undefined) return elsewhere;
  if (ofAward.length > 0) return factsFound([...ofAward, ...facts.filter((fact) => !ofAward.includes(fact))], context);
  return facts.length === 0
    ? undefined
    : missing(
        { key: 'notOnRecord', values: { subject: { is: 'record', id: plan.of }, ask: { is: 'ask', ask: plan.ask } } },
        { items: facts.map(({ item }) => item), records: [plan.of], sources: facts.flatMap(({ sources }) => sources) },
      );
}
