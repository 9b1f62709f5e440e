import { firstJapanesePart, isActor, titlesOf, type Catalog, type Part } from '../../../catalog/catalog.ts';
import type { Person } from '../../../catalog/schema/person.ts';
import type { Text } from '../../../catalog/schema/text.ts';
import { languages } from '../../../language/language.ts';
import { distinct, folded, personChoice } from '../choices.ts';
import type { Draft } from '../question.ts';
import { telltalesOf, tells } from '../telltale.ts';

const mostParts = 3;

const isSame = (a: Text, b: Text): boolean => languages.some((language) => folded(a[language]) === folded(b[language]));

/** Whether nobody else in the cast plays the same character, such as a younger self or one of five who play themselves. */
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

/** Parts that make fair questions: confirmed, played by nobody else, and without the actor's name in the role or the title. */
function askable(person: Person, catalog: Catalog): Part[] {
  const telltales = telltalesOf(person);
  return catalog.partsOf(person.id).filter((part) => {
    const { character, unverified = [] } = part.credit;
    if (character === undefined || unverified.length > 0 || !isAlone(part)) return false;
    const text = [...Object.values(character), ...titlesOf(part.series)].join('\n');
    return !tells(text, telltales);
  });
}

/** One lead or several parts: nobody could guess an actor by a single small part. */
const isKnown = (parts: readonly Part[]): boolean =>
  parts.length > 1 || parts.some(({ credit }) => credit.billing === 'lead');

/** Whether an actor of the same gender is certainly a wrong answer: in none of these works without a named character. */
const isWrong = (other: Person, parts: readonly Part[]): boolean =>
  parts.every(({ series }) =>
    (series.cast ?? []).every(({ person, character }) => person !== other.id || character !== undefined),
  );

const yearOf = (person: Person, catalog: Catalog): number =>
  firstJapanesePart(catalog.partsOf(person.id))?.series.year ?? 0;

/** “Who played this?” */
export function roleDrafts(catalog: Catalog): Draft[] {
  const actors = [...catalog.people.values()].filter(
    (person) => isActor(person) && person.gender !== undefined && catalog.hasJapaneseWork(person.id),
  );
  const years = new Map(actors.map((person) => [person.id, yearOf(person, catalog)]));
  return actors.flatMap((person): Draft[] => {
    const parts = askable(person, catalog);
    if (!isKnown(parts)) return [];
    const shown = [
      ...parts.filter(({ credit }) => credit.billing === 'lead'),
      ...parts.filter(({ credit }) => credit.billing !== 'lead'),
    ].slice(0, mostParts);
    const distance = ({ id }: Person): number => Math.abs((years.get(id) ?? 0) - (years.get(person.id) ?? 0));
    const wrong = actors
      .filter((other) => other.id !== person.id && other.gender === person.gender && isWrong(other, shown))
      .toSorted((a, b) => distance(a) - distance(b) || a.id.localeCompare(b.id));
    const right = personChoice(person);
    return [
      {
        subject: person.id,
        prompt: { kind: 'roles', person, parts: shown },
        right,
        wrong: distinct(right, wrong.map(personChoice)),
      },
    ];
  });
}
