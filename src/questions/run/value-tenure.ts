import type { Headline, Value } from '../answer.ts';
import type { ValueOf } from '../plans/plan.ts';
import { knownOfPerson, recordOf, type RunOfPerson } from './of-person.ts';

interface Spell {
  readonly id: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}

const dated = (date: string) => ({ is: 'date', date }) as const;

/** The sentence for the end that is asked for; undefined where the record does not give its date. */
function sentence(person: string, office: Value, { from, to }: Spell, tenure: ValueOf['tenure']): Headline | undefined {
  const values = { person: recordOf(person), office };
  if (from !== undefined && to !== undefined && tenure !== 'to')
    return { key: 'stayed', values: { ...values, from: dated(from), to: dated(to) } };
  if (to !== undefined && tenure !== 'from') return { key: 'left', values: { ...values, date: dated(to) } };
  return from !== undefined && tenure !== 'to'
    ? { key: 'joined', values: { ...values, date: dated(from) } }
    : undefined;
}

/**
 * When somebody joined or left a group or an agency. The named one is meant, or else the one with that date. Where no record
 * gives the date, the whole list answers.
 */
export const tenure =
  (otherwise: RunOfPerson): RunOfPerson =>
  (id, plan, context) => {
    const person = context.catalog.people.get(id);
    const isOfGroup = plan.ask === 'group';
    const spells: Spell[] = isOfGroup
      ? (person?.memberships ?? []).map((one) => ({ ...one, id: one.group }))
      : (person?.agencies ?? []).map((one) => ({ ...one, id: one.company }));
    const claimed = isOfGroup ? plan.claim?.groups : plan.claim?.agencies;
    const named = spells.filter((one) => claimed?.includes(one.id) !== false);
    // Without a name, the whole spell that is asked for is one that has ended, the latest first.
    const meant =
      plan.tenure === 'both' && claimed === undefined
        ? named.toSorted((one, other) => (other.to ?? '').localeCompare(one.to ?? ''))
        : named;
    for (const spell of meant) {
      const office: Value = isOfGroup ? { is: 'group', group: spell.id } : { is: 'company', company: spell.id };
      const headline = sentence(id, office, spell, plan.tenure);
      if (headline !== undefined)
        return knownOfPerson(id, headline, context, {
          items: [{ is: 'life', person: id }],
          sources: spell.sources ?? [],
        });
    }
    // "When did he leave it" of a group that he never was in: the list says no.
    return otherwise(id, meant.length > 0 ? { ...plan, claim: undefined } : plan, context);
  };
