import type { Intent } from './intent.ts';
import type { Subjects } from './query.ts';

type Need = (subjects: Subjects) => boolean;

const work: Need = ({ works, characters }) => works.length + characters.length > 0;
const person: Need = ({ people, characters }) => people.length + characters.length > 0;
const personOrWork: Need = (subjects) => person(subjects) || work(subjects);
const nothing: Need = () => true;
/** A question about everybody: with a person or work in it, it is a question about that one, and another kind. */
const nobody: Need = ({ people, works }) => people.length + works.length === 0;

/** What must be named for a question of a kind to be one: "who directed" alone asks nothing. */
const needs: Readonly<Record<Intent, Need>> = {
  'who-plays': work,
  cast: work,
  'koreans-in': work,
  role: (subjects) => subjects.people.length > 0 && work(subjects),
  // "What else is the Korean actor of this in": the work names the person.
  works: personOrWork,
  'first-work': person,
  'latest-work': person,
  'count-works': person,
  premise: work,
  watch: work,
  release: work,
  director: work,
  writer: work,
  producer: work,
  'based-on': work,
  episodes: work,
  production: work,
  music: work,
  reception: nothing,
  ratings: nothing,
  awards: nothing,
  'box-office': work,
  charts: nothing,
  said: nothing,
  'why-japan': nothing,
  against: nothing,
  language: nothing,
  fees: nothing,
  budget: nothing,
  'list-actors': nobody,
  'list-works': ({ works }) => works.length === 0,
  costars: person,
  together: ({ people }) => people.length > 1,
  compare: ({ people, works }) => people.length > 1 || works.length > 1,
  'most-works': nobody,
  'first-ever': nobody,
  age: person,
  birthday: person,
  agency: person,
  group: person,
  members: ({ groups, people }) => groups.length > 0 && people.length === 0,
  // With both named, the name of the part is asked for.
  names: (subjects) => person(subjects) !== work(subjects) || subjects.characters.length > 0,
  nationality: person,
  profile: person,
  'same-name': personOrWork,
  recommend: ({ people }) => people.length === 0,
};

export const isAsked = (intent: Intent, subjects: Subjects): boolean => needs[intent](subjects);
