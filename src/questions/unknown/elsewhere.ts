import type { Frame } from '../frame/frame.ts';
import { isOfPerson, isOfWork, type Ask } from '../plans/asks.ts';

/** Asks for people, who may have a title without a record: "the director of The Glory". */
const ofPeople: ReadonlySet<Ask> = new Set<Ask>(['director', 'writer', 'author', 'producer', 'company', 'cast']);

const ofMakers: ReadonlySet<Ask> = new Set<Ask>(['director', 'writer', 'producer']);

const isOfWorkAlone = (ask: Ask): boolean => isOfWork(ask) && !isOfPerson(ask) && !ofPeople.has(ask);

/** Titles without a record in a clause that asks for fields of their record: where to watch, how many episodes. */
export function titlesElsewhere({ asks, has, open, works, makers }: Frame): string[] {
  const isAboutPeople = has('noun.actor', 'noun.actress', 'noun.person', 'billing', 'origin', 'place', 'shape.who');
  // "Who directed Vincenzo?": its actors are known here, and its director is not.
  const isOfUnknownMaker = asks.length > 0 && makers.length === 0 && asks.every((ask) => ofMakers.has(ask));
  if (works.length > 0 || asks.length === 0) return [];
  if (!isOfUnknownMaker && (isAboutPeople || !asks.every(isOfWorkAlone))) return [];
  return open.flatMap(({ name, text }) => (name?.kind === 'elsewhere' ? [text] : []));
}
