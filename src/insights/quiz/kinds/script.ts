import { isActor, type Catalog } from '../../../catalog/catalog.ts';
import type { Person } from '../../../catalog/schema/person.ts';
import { folded } from '../choices.ts';
import { fameOfPerson } from '../fame.ts';
import type { Candidate, Pool } from '../pool.ts';
import { isWholeName } from '../whole-name.ts';
import { scripts, type Choice, type Script } from '../question.ts';

const shapes: Readonly<Record<Script, RegExp>> = {
  ko: /^\p{Script=Hangul}{2,5}$/u,
  ja: /^[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)*$/u,
  en: /^\p{Script=Latin}[\p{Script=Latin}\s'-]+$/u,
};

/** The name in a script, if it uses that script alone and a source confirms it. */
function nameIn({ names, unverified = [] }: Person, script: Script): string | undefined {
  const name = names[script];
  const isDoubtful = unverified.includes('names') || unverified.includes(`names.${script}`);
  return name !== undefined && !isDoubtful && shapes[script].test(name) ? name : undefined;
}

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

/** The button shows the name in the script asked for, whatever the language. */
const asIs = ({ id }: Person, name: string): Choice => ({ id, label: { en: name, ja: name, ko: name } });

/** Prefers the most similar names: with different surnames, reading one character would suffice. */
const neighbours = 5;

interface Written {
  readonly person: Person;
  /** The name as the question and the buttons show it. */
  readonly name: string;
  readonly written: string;
  /** Whether both forms include the surname. */
  readonly isWhole: boolean;
}

/** “How is this name written in hangul?”, with one pool for each pair of scripts. */
export function scriptPools(catalog: Catalog): Pool[] {
  const people = [...catalog.people.values()].filter(
    (person) => isActor(person) && person.nationality === 'KR' && catalog.hasJapaneseWork(person.id),
  );
  const known = new Map(people.map((person) => [person, new Set(spellings(person))]));
  const isNamesake = (a: Person, b: Person): boolean =>
    a === b ||
    a.namesakes?.includes(b.id) === true ||
    [...(known.get(a) ?? [])].some((name) => known.get(b)?.has(name));
  return directions.map(({ from, to }): Pool => {
    const names = new Map(
      people.flatMap((person): [string, Written][] => {
        const [name, written] = [nameIn(person, from), nameIn(person, to)];
        if (name === undefined || written === undefined) return [];
        const isWhole = isWholeName(written, to, person.names.en);
        return isWholeName(name, from, person.names.en) === isWhole
          ? [[person.id, { person, name, written, isWhole }]]
          : [];
      }),
    );
    const of = ({ choice }: Candidate) => names.get(choice.id);
    return {
      name: `script.${from}-${to}`,
      kind: 'script',
      neighbours,
      candidates: [...names.values()].map(({ person, name, written }) => ({
        choice: asIs(person, written),
        fame: fameOfPerson(person, catalog),
        asks: [{ key: `script.${from}-${to}/${person.id}`, prompt: { kind: 'script', person, from, to, name } }],
      })),
      distance(a, b) {
        const [one, other] = [of(a), of(b)];
        if (one === undefined || other === undefined || one.person.gender !== other.person.gender) return Infinity;
        // A single name among three with surnames would stand out.
        if (one.isWhole !== other.isWhole) return Infinity;
        return isNamesake(one.person, other.person) ? Infinity : -likeness(one.written, other.written);
      },
      isClear({ prompt }, candidate) {
        const other = of(candidate)?.person;
        return other !== undefined && prompt.kind === 'script' && !isNamesake(prompt.person, other);
      },
    };
  });
}
