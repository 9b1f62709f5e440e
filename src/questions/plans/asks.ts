/** Asks for a work by itself. */
const ofWork = [
  'director',
  'writer',
  'author',
  'producer',
  'company',
  'cast',
  'plays',
  'character',
  'opposite',
  'network',
  'service',
  'premise',
  'basis',
  'genre',
  'form',
  'episodes',
  'runtime',
  'release',
  'end',
  'music',
  'award',
  'rating',
  'box-office',
  'budget',
  'chart',
  'title',
  'location',
  'country',
  'source',
] as const;

/** Asks for a person by themselves. */
const ofPerson = [
  'birth',
  'death',
  'agency',
  'group',
  'nationality',
  'debut',
  'known-for',
  'profile',
  'award',
  'costars',
  'opposite',
  'fee',
  'billing',
  'character',
  'plays',
  'name',
  'chart',
  'source',
  'event',
  'nickname',
] as const;

export type Ask = (typeof ofWork)[number] | (typeof ofPerson)[number];

export const asks: readonly [Ask, ...Ask[]] = ['director', ...new Set<Ask>([...ofWork.slice(1), ...ofPerson])];

const known: ReadonlySet<string> = new Set(asks);
const work: ReadonlySet<string> = new Set(ofWork);
const person: ReadonlySet<string> = new Set(ofPerson);

export const isAsk = (name: string): name is Ask => known.has(name);
export const isOfWork = (ask: Ask): boolean => work.has(ask);
export const isOfPerson = (ask: Ask): boolean => person.has(ask);
