import { isActor, type Catalog } from '../../../catalog/catalog.ts';
import type { Person } from '../../../catalog/schema/person.ts';
import { distinct, folded } from '../choices.ts';
import { scripts, type Choice, type Draft, type Script } from '../question.ts';

const shapes: Readonly<Record<Script, RegExp>> = {
  ko: /^\p{Script=Hangul}{2,5}$/u,
  ja: /^[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)*$/u,
  en: /^\p{Script=Latin}[\p{Script=Latin}\s'-]+$/u,
};

/** The name in a script, if it is made of that script alone and a source confirms it. */
function nameIn({ names, unverified = [] }: Person, script: Script): string | undefined {
  const name = names[script];
  const isDoubtful = unverified.includes('names') || unverified.includes(`names.${script}`);
  return name !== undefined && !isDoubtful && shapes[script].test(name) ? name : undefined;
}

/** Wrong answers come from this many of the most similar names; later ones no longer resemble the right one. */
const mostLike = 6;

const directions = scripts.flatMap((from) => scripts.filter((to) => to !== from).map((to) => ({ from, to })));

const spellings = ({ names, aliases = [] }: Person): string[] =>
  [...Object.values(names), ...aliases].map((name) => folded(name ?? ''));

/** How similar two names look: the surname counts most, then shared letters, then length. */
function likeness(name: string, other: string): number {
  const [surname = name] = name.split(/[\s・]/u);
  const isSameSurname = surname === name ? name[0] === other[0] : other.startsWith(surname);
  const letters = Array.from(name);
  const shared = letters.filter((letter) => other.includes(letter)).length / letters.length;
  return (isSameSurname ? 2 : 0) + shared - Math.abs(name.length - other.length) / 4;
}

/** “How is this name written in hangul?”, and the same for each pair of scripts. */
export function scriptDrafts(catalog: Catalog): Draft[] {
  const people = [...catalog.people.values()].filter(
    (person) => isActor(person) && person.nationality === 'KR' && catalog.hasJapaneseWork(person.id),
  );
  const known = new Map(people.map((person) => [person, new Set(spellings(person))]));
  const isNamesake = (a: Person, b: Person): boolean =>
    a === b ||
    a.namesakes?.includes(b.id) === true ||
    [...(known.get(a) ?? [])].some((name) => known.get(b)?.has(name));
  return people.flatMap((person) => {
    const others = people.filter((other) => other.gender === person.gender && !isNamesake(person, other));
    return directions.flatMap(({ from, to }): Draft[] => {
      const name = nameIn(person, from);
      const written = nameIn(person, to);
      if (name === undefined || written === undefined) return [];
      const wrong = others
        .flatMap((other) => {
          const spelling = nameIn(other, to);
          return spelling === undefined ? [] : [{ choice: asIs(other, spelling), like: likeness(written, spelling) }];
        })
        .toSorted((a, b) => b.like - a.like || (a.choice.id < b.choice.id ? -1 : 1));
      const right = asIs(person, written);
      return [
        {
          subject: person.id,
          prompt: { kind: 'script', person, from, to, name },
          right,
          wrong: distinct(
            right,
            wrong.map(({ choice }) => choice),
          ).slice(0, mostLike),
        },
      ];
    });
  });
}

/** The button shows the name in the asked-for script, in every language. */
const asIs = ({ id }: Person, name: string): Choice => ({ id, label: { en: name, ja: name, ko: name } });
