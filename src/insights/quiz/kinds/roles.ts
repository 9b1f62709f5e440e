import { firstJapanesePart, isActor, titlesOf, type Catalog, type Part } from '../../../catalog/catalog.ts';
import type { Person } from '../../../catalog/schema/person.ts';
import type { Text } from '../../../catalog/schema/text.ts';
import { languages } from '../../../language/language.ts';
import { folded, personChoice } from '../choices.ts';
import { fameOfPerson } from '../fame.ts';
import type { Ask, Candidate, Pool } from '../pool.ts';
import { telltalesOf, tells } from '../telltale.ts';

const mostParts = 3;

const isSame = (a: Text, b: Text): boolean => languages.some((language) => folded(a[language]) === folded(b[language]));

/** Whether nobody else plays the character: no younger self, and not one of five who play themselves. */
function isAlone({ series, credit }: Part): boolean {
  const { character, person } = credit;
  return (
    character !== undefined &&
    (series.cast ?? []).every(
      (other) =>
        other === credit || (other.person !== person && !(other.character && isSame(other.character, character))),
    )
  );
}

/** The question's text for a part, in all languages. */
const shownOf = ({ series, credit }: Part): string =>
  [...Object.values(credit.character ?? {}), ...titlesOf(series)].join('\n');

/** Parts that make fair questions: confirmed, played by nobody else, and without the actor's name in the role or the title. */
function askable(person: Person, catalog: Catalog): Part[] {
  const telltales = telltalesOf(person);
  return catalog.partsOf(person.id).filter((part) => {
    const { character, unverified = [] } = part.credit;
    return character !== undefined && unverified.length === 0 && isAlone(part) && !tells(shownOf(part), telltales);
  });
}

/** A named part of some size, or several parts: nobody could guess an actor by a single guest appearance. */
const isKnown = (parts: readonly Part[]): boolean =>
  parts.length > 1 || parts.some(({ credit }) => credit.billing === 'lead' || credit.billing === 'supporting');

/**
 * Whether an actor of the same gender is certainly a wrong answer: in none of these works without a named character.
 */
const isWrong = (other: Person, parts: readonly Part[]): boolean =>
  parts.every(({ series }) =>
    (series.cast ?? []).every(({ person, character }) => person !== other.id || character !== undefined),
  );

const yearOf = (person: Person, catalog: Catalog): number =>
  firstJapanesePart(catalog.partsOf(person.id))?.series.year ?? 0;

/** The parts in groups of three, leads first: an actor with many parts has several questions. */
function asksOf(person: Person, catalog: Catalog): Ask[] {
  const parts = askable(person, catalog);
  const inOrder = [
    ...parts.filter(({ credit }) => credit.billing === 'lead'),
    ...parts.filter(({ credit }) => credit.billing !== 'lead'),
  ];
  return Array.from({ length: Math.ceil(inOrder.length / mostParts) }, (_, index) =>
    inOrder.slice(index * mostParts, (index + 1) * mostParts),
  )
    .filter(isKnown)
    .map((shown) => ({
      key: `roles/${person.id}/${shown.map(({ series }) => series.id).join('+')}`,
      prompt: { kind: 'roles', person, parts: shown },
    }));
}

/** “Who played this?” */
export function rolesPool(catalog: Catalog): Pool {
  const actors = new Map(
    [...catalog.people.values()]
      .filter((person) => isActor(person) && person.gender !== undefined && catalog.hasJapaneseWork(person.id))
      .map((person) => [person.id, { person, year: yearOf(person, catalog) }]),
  );
  const of = ({ choice }: Candidate) => actors.get(choice.id);
  return {
    name: 'roles',
    kind: 'roles',
    candidates: [...actors.values()].map(({ person }) => ({
      choice: personChoice(person),
      fame: fameOfPerson(person, catalog),
      asks: asksOf(person, catalog),
    })),
    distance(a, b) {
      const [one, other] = [of(a), of(b)];
      if (one === undefined || other === undefined || one.person.gender !== other.person.gender) return Infinity;
      return Math.abs(one.year - other.year);
    },
    isClear({ prompt }, candidate) {
      const other = of(candidate)?.person;
      return (
        other !== undefined &&
        prompt.kind === 'roles' &&
        isWrong(other, prompt.parts) &&
        !tells(prompt.parts.map(shownOf).join('\n'), telltalesOf(other))
      );
    },
  };
}
