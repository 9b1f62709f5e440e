import type { Apart } from '../catalog/apart.ts';
import type { Making } from '../catalog/catalog.ts';
import type { Tie } from '../catalog/schema/person.ts';
import type { Note } from '../catalog/schema/series.ts';
import type { Text } from '../catalog/schema/text.ts';
import type { FollowUp } from './follow-ups.ts';
import type { Headlines } from './headlines.ts';
import type { Ask } from './plans/asks.ts';
import type { Metric, Plan } from './plans/plan.ts';
import type { Over } from './plans/tally.ts';
import type { Where } from './plans/where.ts';
import type { Reason } from './reasons/reason.ts';

/** A value in a sentence, independent of how it is written. The card writes it in the reader's language. */
export type Value =
  | { readonly is: 'record'; readonly id: string }
  /** A few names and the count of the rest. */
  | { readonly is: 'records'; readonly ids: readonly string[] }
  | { readonly is: 'text'; readonly text: Text }
  | { readonly is: 'raw'; readonly raw: string }
  | { readonly is: 'count'; readonly count: number }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'where'; readonly where: Where; readonly want: 'work' | 'person' }
  | { readonly is: 'status'; readonly work: string }
  /** The day a work came out, or its promised day. */
  | { readonly is: 'first-day'; readonly work: string }
  | { readonly is: 'places'; readonly work: string }
  | { readonly is: 'makers'; readonly work: string; readonly making: Making }
  | { readonly is: 'companies'; readonly work: string }
  | { readonly is: 'networks'; readonly work: string }
  | { readonly is: 'genres'; readonly work: string }
  | { readonly is: 'part'; readonly work: string; readonly person: string }
  | { readonly is: 'groups'; readonly person: string }
  | { readonly is: 'agencies'; readonly person: string }
  | { readonly is: 'company'; readonly company: string }
  | { readonly is: 'group'; readonly group: string }
  | { readonly is: 'names'; readonly id: string }
  | { readonly is: 'nicknames'; readonly person: string }
  | { readonly is: 'apart'; readonly apart: Apart }
  | { readonly is: 'form'; readonly work: string }
  | { readonly is: 'country'; readonly work: string }
  | { readonly is: 'nation'; readonly nation: 'KR' | 'JP' | 'TH' }
  | { readonly is: 'ask'; readonly ask: Ask }
  | { readonly is: 'metric'; readonly metric: Metric }
  | { readonly is: 'comparison'; readonly metric: Metric; readonly direction: 'most' | 'least' }
  /** Films, TBS, 2019: the dimension of the slices. */
  | { readonly is: 'slices'; readonly over: Over; readonly of: readonly string[] }
  /** The number of works or people in one slice. */
  | { readonly is: 'tally'; readonly want: 'work' | 'person'; readonly count: number }
  /** A measurement: 12 works, 23 May 1987, 37.6 %. */
  | {
      readonly is: 'measured';
      readonly id: string;
      readonly metric: Metric;
      readonly value: number | string;
      readonly figure?: string;
      /** Only the number, where the sentence already says what it measures. */
      readonly isBrief?: boolean;
    };

type HeadlineKey = keyof Headlines;
export type Headline = {
  readonly [K in HeadlineKey]: { readonly key: K; readonly values: { readonly [P in Headlines[K]]: Value } };
}[HeadlineKey];

/** A line of evidence: a piece of a record. */
export type Item =
  | { readonly is: 'credit'; readonly work: string; readonly person: string; readonly show: 'work' | 'person' | 'both' }
  | { readonly is: 'made'; readonly work: string; readonly making: Making }
  | { readonly is: 'work'; readonly work: string; readonly people: readonly string[] }
  | { readonly is: 'person'; readonly person: string; readonly works: readonly string[] }
  | { readonly is: 'measured'; readonly value: Extract<Value, { readonly is: 'measured' }> }
  | {
      readonly is: 'slice';
      readonly over: Over;
      readonly of: string;
      readonly value: Extract<Value, { readonly is: 'tally' }>;
      readonly works: readonly string[];
    }
  | { readonly is: 'premise'; readonly work: string }
  | { readonly is: 'based-on'; readonly work: string }
  | { readonly is: 'status'; readonly work: string }
  | { readonly is: 'places'; readonly work: string }
  | { readonly is: 'summary'; readonly person: string }
  | { readonly is: 'life'; readonly person: string }
  | { readonly is: 'known-for'; readonly person: string }
  | { readonly is: 'tie'; readonly person: string; readonly tie: Tie }
  | { readonly is: 'note'; readonly work: string; readonly note: Note }
  | { readonly is: 'figure'; readonly figure: string }
  | { readonly is: 'quote'; readonly quote: string }
  | { readonly is: 'reason'; readonly reason: Reason; readonly count: number; readonly quote: string };

/** A caveat that the answer needs to be true. */
export type Caveat =
  | 'unconfirmed'
  | 'shared-name'
  | 'japan-only'
  | 'watch-checked'
  | 'gender-unknown'
  | 'reports-vary'
  | 'popularity-unranked'
  | 'nearest'
  | 'as-far-as-sources';

/** The result of one plan. */
export interface Finding {
  /** Whether the record has the requested data. */
  readonly isFound: boolean;
  readonly lead?: 'yes' | 'no';
  readonly headline: Headline;
  /** All evidence, nearest first; a card shows five lines and a way to the rest. */
  readonly items: readonly Item[];
  readonly caveats: readonly Caveat[];
  /** The records behind the answer, its subjects first; the card offers to open them. */
  readonly records: readonly string[];
  readonly sources: readonly string[];
}

/** An answer as data. All its texts come from the catalog, which has them in three languages. */
export interface Answer {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Restrictions that could not be applied. */
  readonly unused: readonly string[];
  /** The likely next questions. */
  readonly followUps: readonly FollowUp[];
  /** The other records that a name in the question may refer to. */
  readonly others: readonly string[];
}
