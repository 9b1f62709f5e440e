import type { Making } from '../catalog/catalog.ts';
import type { FigureTopic } from '../catalog/schema/figure.ts';
import type { Topic } from '../catalog/schema/quote.ts';
import type { Note } from '../catalog/schema/series.ts';
import type { Text } from '../catalog/schema/text.ts';
import type { Declined, Intent, Kind } from './intent.ts';
import type { Subjects, Years } from './query.ts';

/** A value in a sentence: what it is, not how it is written. The card writes it in the reader's language. */
export type Value =
  | { readonly is: 'person'; readonly id: string }
  | { readonly is: 'people'; readonly ids: readonly string[] }
  | { readonly is: 'work'; readonly id: string }
  | { readonly is: 'works'; readonly ids: readonly string[] }
  | { readonly is: 'record'; readonly id: string }
  | { readonly is: 'text'; readonly text: Text }
  | { readonly is: 'raw'; readonly raw: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'filter'; readonly subjects: Subjects }
  | { readonly is: 'status'; readonly id: string }
  | { readonly is: 'places'; readonly id: string }
  | { readonly is: 'makers'; readonly id: string; readonly making: Making }
  | { readonly is: 'companies'; readonly id: string }
  | { readonly is: 'companyNames'; readonly ids: readonly string[] }
  | { readonly is: 'part'; readonly work: string; readonly person: string }
  | { readonly is: 'groups'; readonly id: string }
  | { readonly is: 'group'; readonly id: string }
  | { readonly is: 'names'; readonly id: string }
  | { readonly is: 'topic'; readonly topic: Topic }
  | { readonly is: 'figures'; readonly topic: FigureTopic };

/** The sentences that an answer may begin with, and the values that each needs. */
export interface Headlines {
  made: 'person' | 'count';
  plays: 'person' | 'character' | 'work';
  playsSeveral: 'count';
  castOf: 'work' | 'count';
  noCast: 'work';
  koreansIn: 'work' | 'people';
  noKoreans: 'work';
  role: 'person' | 'work' | 'part';
  roleUnnamed: 'person' | 'work';
  notInCast: 'person' | 'work';
  works: 'person' | 'count' | 'filter';
  noWorks: 'person' | 'filter';
  firstWork: 'person' | 'work' | 'date';
  latestWork: 'person' | 'work' | 'status';
  countWorks: 'person' | 'count' | 'filter';
  premise: 'work' | 'text';
  watch: 'work' | 'places';
  release: 'work' | 'status';
  directors: 'work' | 'makers';
  writers: 'work' | 'makers';
  producers: 'work' | 'makers';
  companies: 'work' | 'companies';
  basedOn: 'work' | 'text';
  episodes: 'work' | 'count';
  notesOn: 'work' | 'count';
  awardsOf: 'subject' | 'count';
  awards: 'count';
  figuresOf: 'work' | 'count';
  figuresOn: 'figures' | 'count';
  saidOf: 'subject' | 'count';
  saidOn: 'topic' | 'count';
  whyJapan: 'count';
  whyJapanPerson: 'person' | 'count';
  against: 'count';
  listActors: 'count' | 'filter';
  noActors: 'filter';
  listWorks: 'count' | 'filter';
  noWorksAtAll: 'filter';
  costars: 'person' | 'count';
  noCostars: 'person';
  together: 'first' | 'second' | 'count';
  notTogether: 'first' | 'second';
  connected: 'first' | 'second' | 'people';
  compare: 'first' | 'second';
  most: 'person' | 'count' | 'filter';
  firstEver: 'count';
  age: 'person' | 'age' | 'date';
  diedAt: 'person' | 'date';
  born: 'person' | 'date';
  agency: 'person' | 'agency';
  groups: 'person' | 'groups';
  members: 'group' | 'count';
  noMembers: 'group';
  names: 'subject' | 'names';
  nationality: 'person' | 'country';
  profile: 'person' | 'text';
  sameName: 'subject' | 'count';
  onlyOne: 'subject';
  recommend: 'count' | 'filter';
  recommendLike: 'work' | 'count';
  /** Asked for something that the record leaves open, or that no record holds. */
  notOnRecord: 'subject';
  declined: 'subject';
  notUnderstood: 'subject';
  nthWork: 'person' | 'work' | 'place' | 'count';
  declinedAtAll: never;
}

export type HeadlineKey = keyof Headlines;
export type Headline = {
  readonly [K in HeadlineKey]: { readonly key: K; readonly values: { readonly [P in Headlines[K]]: Value } };
}[HeadlineKey];

/** A line of evidence: a piece of a record. */
export type Item =
  | { readonly is: 'credit'; readonly work: string; readonly person: string; readonly show: 'work' | 'person' }
  | { readonly is: 'made'; readonly work: string; readonly person: string; readonly making: Making }
  | { readonly is: 'work'; readonly work: string; readonly people: readonly string[] }
  | { readonly is: 'person'; readonly person: string; readonly works: readonly string[] }
  | { readonly is: 'note'; readonly work: string; readonly note: Note }
  | { readonly is: 'figure'; readonly figure: string }
  | { readonly is: 'quote'; readonly quote: string };

/** What must be said beside an answer for it to be true. */
export type Caveat =
  | 'unconfirmed'
  | 'reports-vary'
  | 'claims'
  | 'as-of'
  | 'shared-name'
  | 'only-catalog'
  | 'japan-only'
  | 'watch-checked';

export interface FollowUp {
  readonly kind: Intent;
  readonly ids: readonly string[];
}

/** An answer as data: nothing in it is written in any language but what the catalog holds in all three. */
export interface Answer {
  readonly kind: Kind;
  /** answered: what was asked; partial: what is known instead of it. */
  readonly verdict: 'answered' | 'partial';
  readonly headline: Headline;
  /** After a sentence that says what is not on record: what is. */
  readonly instead: Headline | undefined;
  readonly items: readonly Item[];
  readonly caveats: readonly Caveat[];
  /** Records that the answer rests on, first those it is about: they can be opened from it. */
  readonly records: readonly string[];
  readonly sources: readonly string[];
  readonly followUps: readonly FollowUp[];
  /** The other records that a name in the question may have meant. */
  readonly others: readonly string[];
  readonly years: Years | undefined;
}

/** What comes of a question. */
export type Outcome =
  | { readonly verdict: 'answer'; readonly answer: Answer }
  /** Names that the catalog does not have, each with the records that come nearest. */
  | {
      readonly verdict: 'unknown';
      readonly names: readonly { readonly name: string; readonly near: readonly string[] }[];
      readonly known: readonly string[];
    }
  | { readonly verdict: 'outside' };

export type { Declined };
