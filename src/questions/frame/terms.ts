import type { Award, Billing, Form } from '../plans/where.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { isOfKind, valueOf, type MeaningKind } from '../lexicon/meaning.ts';
import type { Mark } from '../reading/mark.ts';

/** The fans' words for forms, as the records have them: a drama is a series or a special, unless it is called serial. */
const forms: Readonly<Record<string, readonly Form[]>> = {
  film: ['film'],
  series: ['series', 'special'],
  serial: ['series'],
  special: ['special'],
  short: ['short'],
  stage: ['stage'],
};

/** Genres that fans group together: a request for a romance includes romantic comedies. */
const genres: Readonly<Record<string, readonly string[]>> = {
  romance: ['romance', 'romantic-comedy', 'melodrama'],
  comedy: ['comedy', 'black-comedy', 'romantic-comedy'],
  'historical-drama': ['historical-drama', 'period-drama', 'historical-fantasy'],
  'youth-drama': ['youth-drama', 'coming-of-age'],
  thriller: ['thriller', 'political-thriller'],
  sport: ['sport', 'boxing'],
  suspense: ['suspense', 'thriller'],
  music: ['music', 'musical'],
};

/** The values of all marks in order. V8's flatMap takes ten times as long, and each clause has a dozen of these lists. */
export function ofEach<Value>(marks: readonly Mark[], valuesOf: (mark: Mark) => readonly Value[]): Value[] {
  const all: Value[] = [];
  for (const mark of marks) for (const value of valuesOf(mark)) all.push(value);
  return all;
}

/** Values of a mark's meanings of one kind: `film` of `form.film`. */
export function valuesOf({ meanings }: Mark, kind: MeaningKind): string[] {
  const values: string[] = [];
  // Each word of a question is asked for six kinds: V8's flatMap takes ten times as long.
  for (const meaning of meanings) if (isOfKind(meaning, kind)) values.push(valueOf(meaning));
  return values;
}

export const formsOf = (mark: Mark): Form[] => valuesOf(mark, 'form').flatMap((form) => forms[form] ?? []);

const billings: ReadonlySet<string> = new Set<Billing>(['lead', 'supporting', 'guest', 'cameo', 'voice']);
const isBilling = (value: string): value is Billing => billings.has(value);
export const billingOf = (mark: Mark): Billing[] => valuesOf(mark, 'billing').filter(isBilling);

const awards: ReadonlySet<string> = new Set(vocabulary.award);
const isAward = (value: string): value is Award => awards.has(value);
export const awardsIn = (mark: Mark): Award[] => valuesOf(mark, 'award').filter(isAward);

export const genresOf = (mark: Mark): string[] => [
  ...valuesOf(mark, 'genre').flatMap((genre) => genres[genre] ?? [genre]),
  ...(mark.name?.kind === 'genre' ? mark.name.ids : []),
];

/** Ids of the services or groups that the words and names of a mark mean. */
export const termsOf = (mark: Mark, kind: 'service' | 'group'): string[] => [
  ...valuesOf(mark, kind),
  ...(mark.name?.kind === kind ? mark.name.ids : []),
];
