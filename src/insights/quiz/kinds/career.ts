import { isActor, titlesOf, type Catalog, type Part } from '../../../catalog/catalog.ts';
import type { Person } from '../../../catalog/schema/person.ts';
import { career } from '../../trend/career.ts';
import { personChoice } from '../choices.ts';
import { fameOfPerson } from '../fame.ts';
import type { Candidate, Pool } from '../pool.ts';
import { telltalesOf, tells } from '../telltale.ts';

/** A single work is no career. */
const leastWorks = 2;
/** As many as the picture of a career has room for. */
const mostWorks = 10;

/** Works with the name of the actor in the title stay out, and so does what no source confirms. */
function partsOf(person: Person, catalog: Catalog): readonly Part[] {
  const telltales = telltalesOf(person);
  const { parts } = career(person.id, catalog, mostWorks);
  return parts.filter(
    ({ series, credit }) => (credit.unverified ?? []).length === 0 && !tells(titlesOf(series).join('\n'), telltales),
  );
}

const yearOf = ({ parts: [first] }: { readonly parts: readonly Part[] }): number => first?.series.year ?? 0;

/** “Whose career is this?”, for actors with work in Japan. */
export function careerPool(catalog: Catalog): Pool {
  const careers = new Map(
    [...catalog.people.values()]
      .filter((person) => isActor(person) && person.gender !== undefined)
      .map((person) => ({ person, parts: partsOf(person, catalog) }))
      .filter(({ parts }) => parts.length >= leastWorks)
      .map((one) => [one.person.id, one]),
  );
  const of = ({ choice }: Candidate) => careers.get(choice.id);
  return {
    name: 'career',
    kind: 'career',
    candidates: [...careers.values()].map(({ person, parts }) => ({
      choice: personChoice(person),
      fame: fameOfPerson(person, catalog),
      asks: [{ key: `career/${person.id}`, prompt: { kind: 'career', person, parts } }],
    })),
    distance(a, b) {
      const [one, other] = [of(a), of(b)];
      if (one === undefined || other === undefined || one.person.gender !== other.person.gender) return Infinity;
      return Math.abs(yearOf(one) - yearOf(other));
    },
    isClear({ prompt }, candidate) {
      const other = of(candidate)?.person;
      return (
        other !== undefined &&
        prompt.kind === 'career' &&
        prompt.parts.every(
          ({ series }) =>
            (series.cast ?? []).every(({ person }) => person !== other.id) &&
            !tells(titlesOf(series).join('\n'), telltalesOf(other)),
        )
      );
    },
  };
}
