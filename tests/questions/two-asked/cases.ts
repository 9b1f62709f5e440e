import { presentAgencies } from '../../../src/catalog/agencies.ts';
import { isWholeDay } from '../../../src/catalog/calendar.ts';
import { isActor, type Catalog } from '../../../src/catalog/catalog.ts';
import type { Person } from '../../../src/catalog/schema/person.ts';
import type { Credit, Maker, Series } from '../../../src/catalog/schema/series.ts';
import { formatDate } from '../../../src/language/date.ts';
import { formatDays } from '../../../src/language/days.ts';
import type { Language } from '../../../src/language/language.ts';
import { namesOf, titlesOf } from '../../../src/questions/facts/names.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { holders, type Phrasings, type Property } from './properties.ts';

/** A work and an actor in its cast. */
export interface Subject {
  readonly work: Series;
  readonly credit: Credit;
  readonly person: Person;
}

export type Words = Readonly<Record<Language, readonly string[]>>;
const inAll = (of: (language: Language) => readonly string[]): Words => ({ en: of('en'), ja: of('ja'), ko: of('ko') });

const makersIn = (makers: readonly Maker[], catalog: Catalog): Words =>
  inAll((language) =>
    makers.map(({ name, person = '' }) => {
      const record = catalog.anyone(person);
      return record === undefined ? name : namesOf(record)[language];
    }),
  );

/** What the answer must hold, one of several words; undefined where the record does not say. */
export function heldBy(property: Property, { work, credit, person }: Subject, catalog: Catalog): Words | undefined {
  const { start, end, networks, platforms, basedOn, episodes } = work;
  const places = (ids: readonly string[]): Words =>
    inAll((language) => ids.flatMap((id) => catalog.services.get(id)?.name[language] ?? []));
  switch (property) {
    case 'director':
      return work.directors && makersIn(work.directors, catalog);
    case 'writer':
      return work.writers && makersIn(work.writers, catalog);
    case 'network':
      return networks && places(networks);
    case 'service':
      return platforms && places(platforms.map(({ service }) => service));
    case 'date':
      return isWholeDay(start)
        ? inAll((language) => [formatDate(start, language), formatDays(start, end ?? start, language)])
        : undefined;
    case 'episodes':
      return episodes === undefined ? undefined : inAll(() => [String(episodes)]);
    case 'story':
      return inAll((language) => [work.premise[language].slice(0, language === 'en' ? 40 : 18)]);
    case 'basis':
      return basedOn && inAll((language) => [basedOn[language].slice(0, language === 'en' ? 30 : 12)]);
    case 'role': {
      const { character } = credit;
      return character && inAll((language) => [character[language]]);
    }
    case 'costar': {
      const others = (work.cast ?? []).flatMap((one) => catalog.anyone(one.person) ?? []);
      const names = others.filter(({ id }) => id !== person.id).map(namesOf);
      return names.length === 0 ? undefined : inAll((language) => names.map((name) => name[language]));
    }
    case 'agency': {
      const names = presentAgencies(person).flatMap(({ company }) => catalog.companies.get(company)?.name ?? []);
      return names.length === 0 ? undefined : inAll((language) => names.map((name) => name[language]));
    }
    case 'birth': {
      const { born } = person;
      return isWholeDay(born) ? inAll((language) => [formatDate(born, language)]) : undefined;
    }
  }
}

const phrasings: Readonly<Record<Language, Phrasings>> = { en: english, ja: japanese, ko: korean };

const seed = (words: string): number =>
  Array.from(words).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7);
const oneOf = <Thing>(things: readonly Thing[], at: number): Thing | undefined => things[at % things.length];

const hasFinal = (letter: string): boolean => (letter.charCodeAt(0) - 0xac_00) % 28 > 0;
const behindConsonant = { 은: '은', 랑: '이랑', 과: '과', 이: '이' } as const;
const behindVowel = { 은: '는', 랑: '랑', 과: '와', 이: '가' } as const;
const isParticle = (letter: string): letter is keyof typeof behindVowel => letter in behindVowel;

/** 은 behind a consonant, 는 behind a vowel; the same for 이랑, 과, 이. */
const withParticles = (text: string): string =>
  text.replaceAll(/([가-힣])(은|랑|과|이)(?=요?[\s?]|요?$)/gu, (whole, letter: string, particle: string) =>
    isParticle(particle) ? letter + (hasFinal(letter) ? behindConsonant : behindVowel)[particle] : whole,
  );

const slotsOf = (text: string, slots: Readonly<Record<string, string>>): string =>
  text.replaceAll(/(?<![A-Za-z])[A-Z](?![A-Za-z])/gu, (slot) => slots[slot] ?? slot);

/** The question for both properties, first the one and then the other. */
export function asked(
  [first, second]: readonly [Property, Property],
  { work, person }: Subject,
  language: Language,
  round: number,
): string {
  const { of, whose, betweenThings, betweenQuestions } = phrasings[language];
  const at = seed(`${first}${second}${work.id}${language}`) + round;
  const ofThings = at % 2 === 0;
  const phrase = (property: Property, isNext: 0 | 1): string => {
    const { thing, asked: questions } = of[property];
    return ofThings
      ? slotsOf(whose[holders[property]][isNext], { N: oneOf(thing, at >> 2) ?? '' })
      : (oneOf(questions, at >> 3)?.[isNext] ?? '');
  };
  // Once the work is named, what stands in it needs no title; a person is always named.
  const isNamed = holders[first] !== 'person' && holders[second] !== 'person';
  const joined = oneOf(ofThings ? betweenThings : betweenQuestions, at >> 1) ?? '';
  const text = slotsOf(joined, { A: phrase(first, 0), B: phrase(second, isNamed ? 1 : 0) });
  const names = { T: titlesOf(work)[language], P: namesOf(person)[language] };
  return slotsOf(language === 'ko' ? withParticles(text) : text, names);
}

/** Every actor's part in a work; both are named like nothing else. */
export const subjectsIn = (catalog: Catalog, isUnique: (record: Series | Person) => boolean): Subject[] =>
  [...catalog.series.values()].filter(isUnique).flatMap((work) =>
    (work.cast ?? []).flatMap((credit): Subject[] => {
      const person = catalog.people.get(credit.person);
      return person !== undefined && isActor(person) && isUnique(person) ? [{ work, credit, person }] : [];
    }),
  );

export const properties = Object.keys(holders) as Property[];

export const pairs = properties.flatMap((first) =>
  properties.filter((second) => second !== first).map((second) => [first, second] as const),
);
