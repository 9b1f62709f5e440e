import type { Frame } from '../frame/frame.ts';
import type { Ask } from '../plans/asks.ts';
import type { Claim, Single, ValueOf } from '../plans/plan.ts';
import { awardsOf, claimOf, isEither, isYesNo } from './shape.ts';
import { stretchOf } from './measuring.ts';

/** Asks that can be checked against a claim: is it on Netflix, is it a comedy, is it by her. */
const claimable: ReadonlySet<Ask> = new Set<Ask>([
  'director',
  'writer',
  'author',
  'producer',
  'network',
  'service',
  'genre',
  'form',
  'country',
  'episodes',
  'release',
  'end',
  'cast',
  'billing',
  'basis',
  'award',
]);

/** The parts of a claim that each field can check: a number of episodes says nothing about the cast. */
const heldAgainst: Readonly<Partial<Record<Ask, readonly (keyof Claim)[]>>> = {
  director: ['people'],
  writer: ['people'],
  author: ['people'],
  producer: ['people'],
  network: ['services'],
  service: ['services'],
  genre: ['genres'],
  form: ['forms'],
  country: ['nations'],
  episodes: ['numbers'],
  release: ['from', 'to', 'running'],
  end: ['from', 'to'],
  cast: ['people', 'billing', 'groups'],
  billing: ['people', 'billing'],
  award: ['awards'],
  basis: [],
};

/** The claim that a field can check; undefined where the question claims nothing of that kind. */
function claimOn(ask: Ask, frame: Frame): Claim | undefined {
  const keys = heldAgainst[ask];
  const claim = claimOf(frame);
  if (keys === undefined || claim === undefined) return claim;
  const kept = Object.entries(claim).filter(([key]) => keys.some((one) => one === key));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** The plan that reads one field of a work's record. */
export function valueOfWork(work: string, ask: Ask, frame: Frame): ValueOf {
  const stretch = stretchOf(frame);
  const wantsCheck = isYesNo(frame) || isEither(frame);
  const awards = ask === 'award' ? awardsOf(frame) : undefined;
  // "Is it based on a novel?" asks whether a source exists; with a part, the source only says which version is meant.
  const isOfSource = ask === 'basis' && !frame.has('billing', 'asks.cast', 'asks.plays', 'noun.actor');
  const isOfStatus = ask === 'release' || ask === 'service' || isOfSource;
  // "The difference from the original" asks for no yes.
  const isCheckedHere = isOfSource ? isYesNo(frame) : wantsCheck;
  const checked =
    isCheckedHere && claimable.has(ask) ? (claimOn(ask, frame) ?? (isOfStatus ? {} : undefined)) : undefined;
  const claim = awards !== undefined ? { awards } : checked;
  return {
    do: 'value',
    of: work,
    ask,
    ...(claim === undefined ? {} : { claim }),
    ...(wantsCheck && frame.has('exclusion.not') ? { negated: true } : {}),
    ...(stretch === undefined || ask !== 'rating' ? {} : { stretch }),
    ...(ask === 'release' && frame.has('place.japan') ? { where: { country: 'not-KR' as const } } : {}),
    ...(ask === 'award' && frame.people.length > 0 ? { where: { people: [...frame.people] } } : {}),
    ...(ask === 'service' && frame.where.not?.services !== undefined
      ? { where: { not: { services: frame.where.not.services } } }
      : {}),
  };
}

/** Claims that need no ask: is it a horror film, is it on Netflix, Korean or Japanese. */
export function claimPlans(work: string, frame: Frame): Single[] {
  if (!isYesNo(frame) && !isEither(frame)) return [];
  const claim = claimOf(frame);
  if (claim === undefined) return [];
  const isOfCountry = claim.nations !== undefined && !isEither(frame);
  const asks: Ask[] = [
    ...(claim.genres === undefined ? [] : (['genre'] as const)),
    ...(claim.services === undefined ? [] : (['service'] as const)),
    // "Is it a Japanese film" doubts the country; the noun only says what kind of thing it is.
    ...(claim.forms === undefined || isOfCountry ? [] : (['form'] as const)),
    ...(claim.nations === undefined ? [] : (['country'] as const)),
    ...(claim.from === undefined ? [] : (['release'] as const)),
  ];
  const negated = frame.has('exclusion.not') ? { negated: true } : {};
  return asks.map((ask): Single => ({ do: 'value', of: work, ask, claim: claimOn(ask, frame), ...negated }));
}
