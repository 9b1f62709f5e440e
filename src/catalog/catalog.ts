import type { Company } from './schema/company.ts';
import type { Figure } from './schema/figure.ts';
import type { Anyone, Costar, MakerRecord, Person } from './schema/person.ts';
import type { Publisher } from './schema/publisher.ts';
import type { Quote } from './schema/quote.ts';
import type { Credit, Maker, Series } from './schema/series.ts';
import type { Source } from './schema/source.ts';
import type { Term } from './schema/term.ts';

/** A person's part in a work. */
export interface Part {
  readonly series: Series;
  readonly credit: Credit;
}

export type Making = 'directors' | 'writers' | 'producers';

/** A person's work behind the camera. */
export interface Made {
  readonly series: Series;
  readonly as: Making;
  readonly maker: Maker;
}

/**
 * One version of everything the bot knows: immutable, with relations resolved. A reply uses a single catalog, so an
 * edit in the middle cannot mix two versions.
 */
export interface Catalog {
  /** The hash of all data files: the same data has the same version. */
  readonly version: string;
  /** All people with a record of their own: actors, and makers who matter to the subject. */
  readonly people: ReadonlyMap<string, Person>;
  readonly costars: ReadonlyMap<string, Costar>;
  /** Directors, writers and producers known only by name and credits. */
  readonly makers: ReadonlyMap<string, MakerRecord>;
  readonly series: ReadonlyMap<string, Series>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly genres: ReadonlyMap<string, Term>;
  readonly companies: ReadonlyMap<string, Company>;
  /** The companies that are broadcasters or streaming services. */
  readonly services: ReadonlyMap<string, Company>;
  readonly groups: ReadonlyMap<string, Term>;
  /** Well-known groups without a member in the catalog: a stage name beside one is somebody else's. */
  readonly otherGroups: ReadonlyMap<string, Term>;
  /** Publishers of sources, by each spelling that a source may use. */
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** The latest day on which any record was compared with its sources. */
  readonly checked: string;

  /** Former ids of records, each with the current one. */
  readonly formerIds: ReadonlyMap<string, string>;

  /** The current id of a record: buttons, follows and edits may contain a former one. */
  readonly currentId: (id: string) => string;
  /** An actor, maker or co-star by id. */
  anyone(id: string): Anyone | undefined;
  /** Parts that an actor or co-star played, newest first. */
  partsOf(personId: string): readonly Part[];
  /** Works that a person directed, wrote or produced, newest first. */
  madeBy(personId: string): readonly Made[];
  /** Whether a person has played in, directed, written or produced anything that counts as work in Japan. */
  hasJapaneseWork(personId: string): boolean;
  /** A person's statements, newest first. */
  quotesBy(personId: string): readonly Quote[];
  /** Statements about a person or work, or by that person, newest first. */
  quotesAbout(id: string): readonly Quote[];
  figuresOf(seriesId: string): readonly Figure[];
}

/** The sort date of a work: its first day, or its year if no day is known. */
export function when(series: Series): string {
  return series.start ?? String(series.year);
}

/** The titles of a work in all its languages, and in romaji. */
export const titlesOf = ({ titles: { other = [], ...titles } }: Series): string[] => [
  ...Object.values(titles).filter((title) => title !== undefined),
  ...other.map(({ title }) => title),
];

export function isActor(person: Anyone): person is Person {
  return 'occupation' in person && person.occupation === 'actor';
}

/** "Work in Japan" excludes Korean productions, which are in the catalog for context. */
export function isJapanese(series: Series): boolean {
  return series.country !== 'KR';
}

/**
 * A Korean stage production counts by its run in Japan: the cast came to Japan, though the production is not Japanese.
 */
export function isStagedInJapan(series: Series): boolean {
  return series.kind === 'stage' && !isJapanese(series);
}

/** The first Japanese credit: computed, never stored. */
export function firstJapanesePart(parts: readonly Part[]): Part | undefined {
  return parts
    .filter((part) => isJapanese(part.series))
    .toSorted((a, b) => when(a.series).localeCompare(when(b.series)))[0];
}
