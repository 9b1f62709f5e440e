import { titlesOf, when, type Catalog } from '../../../catalog/catalog.ts';
import type { Anyone } from '../../../catalog/schema/person.ts';
import type { Series } from '../../../catalog/schema/series.ts';
import { personChoice } from '../choices.ts';
import { fameOfPerson } from '../fame.ts';
import { likelyGender } from '../likely-gender.ts';
import type { Ask, Candidate, Pool } from '../pool.ts';
import type { ChainEnd } from '../question.ts';
import { telltalesOf, tells } from '../telltale.ts';
import { classOf } from './class-of.ts';

const castOf = ({ cast = [] }: Series): readonly string[] => cast.map(({ person }) => person);

/** The works that somebody certainly played in, oldest first. */
function worksOf(person: string, catalog: Catalog): Series[] {
  const certain = catalog.partsOf(person).filter(({ credit: { unverified = [] } }) => unverified.length === 0);
  return [...new Set(certain.map(({ series }) => series))].toSorted((a, b) => when(a).localeCompare(when(b)));
}

/** The first of a cast who is neither in the other cast nor the link between the two. */
function endIn(series: Series, other: Series, link: string, catalog: Catalog): ChainEnd | undefined {
  const id = castOf(series).find((one) => one !== link && !castOf(other).includes(one));
  const person = id === undefined ? undefined : catalog.anyone(id);
  return person && { person, series };
}

const shownOf = (ends: readonly ChainEnd[]): string =>
  ends.flatMap(({ person, series }) => [...titlesOf(series), ...Object.values(person.names)]).join('\n');

/** One question for each two consecutive works. */
function asksOf(person: Anyone, catalog: Catalog): Ask[] {
  const works = worksOf(person.id, catalog);
  return works.slice(1).flatMap((second, index): Ask[] => {
    const first = works[index];
    if (first === undefined) return [];
    const [from, to] = [endIn(first, second, person.id, catalog), endIn(second, first, person.id, catalog)];
    if (from === undefined || to === undefined || tells(shownOf([from, to]), telltalesOf(person))) return [];
    const ends = [from, to] as const;
    const key = `chain/${person.id}/${first.id}+${second.id}`;
    return [{ key, prompt: { kind: 'chain', person, ends } }];
  });
}

/** “Who links these two?” People of unknown gender are no choices: a woman among three men stands out. */
export function chainPool(catalog: Catalog): Pool {
  const people = new Map(
    [...catalog.people.values(), ...catalog.costars.values()].filter(likelyGender).map((person) => {
      const [first] = worksOf(person.id, catalog);
      return [person.id, { person, year: first?.year ?? 0, likes: classOf(person) }];
    }),
  );
  const of = ({ choice }: Candidate) => people.get(choice.id);
  return {
    name: 'chain',
    kind: 'chain',
    candidates: [...people.values()].map(({ person }) => ({
      choice: personChoice(person),
      fame: fameOfPerson(person, catalog),
      asks: asksOf(person, catalog),
    })),
    distance(a, b) {
      const [one, other] = [of(a), of(b)];
      return one === undefined || other === undefined || one.likes !== other.likes
        ? Infinity
        : Math.abs(one.year - other.year);
    },
    isClear({ prompt }, candidate) {
      const other = of(candidate)?.person;
      return (
        other !== undefined &&
        prompt.kind === 'chain' &&
        prompt.ends.every(({ person, series }) => person.id !== other.id && !castOf(series).includes(other.id)) &&
        !tells(shownOf(prompt.ends), telltalesOf(other))
      );
    },
  };
}
