import { isActor, titlesOf, type Catalog, type Part } from '../../../catalog/catalog.ts';
import type { Person } from '../../../catalog/schema/person.ts';
import type { Text } from '../../../catalog/schema/text.ts';
import { career } from '../../trend/career.ts';
import { personChoice } from '../choices.ts';
import { fameOfPerson } from '../fame.ts';
import type { Candidate, Pool } from '../pool.ts';
import { telltalesOf, tells } from '../telltale.ts';

/** A single work is no career, so famous Korean works are added to a short one. */
const leastWorks = 2;
const mostKnown = 3;
/** The maximum number of works in the picture of a career. */
const mostWorks = 10;

/** Excludes works with the actor's name in the title, and unconfirmed works. */
function partsOf(person: Person, catalog: Catalog): readonly Part[] {
  const telltales = telltalesOf(person);
  const { parts } = career(person.id, catalog, mostWorks);
  return parts.filter(
    ({ series, credit }) => (credit.unverified ?? []).length === 0 && !tells(titlesOf(series).join('\n'), telltales),
  );
}

function knownOf(person: Person): readonly Text[] {
  const { knownFor = [], unverified = [] } = person;
  const isDoubtful = unverified.some((field) => field.startsWith('knownFor'));
  const telltales = telltalesOf(person);
  return isDoubtful
    ? []
    : knownFor.filter((work) => !tells(Object.values(work).join('\n'), telltales)).slice(0, mostKnown);
}

interface Career {
  readonly person: Person;
  readonly parts: readonly Part[];
  readonly known: readonly Text[];
}

function careerOf(person: Person, catalog: Catalog): Career[] {
  const parts = partsOf(person, catalog);
  const known = parts.length < leastWorks ? knownOf(person) : [];
  return parts.length > 0 && parts.length + known.length >= leastWorks ? [{ person, parts, known }] : [];
}

const shares = (a: readonly Text[], b: readonly Text[]): boolean =>
  a.some(({ en }) => b.some((work) => work.en === en));

const yearOf = ({ parts: [first] }: { readonly parts: readonly Part[] }): number => first?.series.year ?? 0;

/** “Whose career is this?”, for actors with work in Japan, which alone must rule out the other choices. */
export function careerPool(catalog: Catalog): Pool {
  const careers = new Map(
    [...catalog.people.values()]
      .filter((person) => isActor(person) && person.gender !== undefined)
      .flatMap((person) => careerOf(person, catalog))
      .map((one) => [one.person.id, one]),
  );
  const of = ({ choice }: Candidate) => careers.get(choice.id);
  return {
    name: 'career',
    kind: 'career',
    candidates: [...careers.values()].map(({ person, parts, known }) => ({
      choice: personChoice(person),
      fame: fameOfPerson(person, catalog),
      asks: [{ key: `career/${person.id}`, prompt: { kind: 'career', person, parts, known } }],
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
        !shares(prompt.known, other.knownFor ?? []) &&
        !tells(prompt.known.flatMap((work) => Object.values(work)).join('\n'), telltalesOf(other)) &&
        prompt.parts.every(
          ({ series }) =>
            (series.cast ?? []).every(({ person }) => person !== other.id) &&
            !tells(titlesOf(series).join('\n'), telltalesOf(other)),
        )
      );
    },
  };
}
