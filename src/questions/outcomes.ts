import type { Answer } from './answer.ts';
import type { FollowUp } from './follow-ups.ts';
import type { Ask } from './plans/asks.ts';

/** Why a question is not answered. */
export type DeclineReason =
  | 'private'
  | 'opinion'
  | 'forecast'
  | 'spoiler'
  | 'sequel'
  | 'news'
  | 'picture'
  | 'account'
  | 'event'
  | 'piracy'
  | 'rules'
  | 'greeting'
  | 'bot'
  | 'outside'
  | 'not-on-record';

/** What comes of a question. */
export type Outcome =
  | { readonly verdict: 'answer'; readonly answer: Answer }
  /** Names that the catalog does not have, each with the records that come nearest. */
  | {
      readonly verdict: 'unknown';
      readonly names: readonly { readonly name: string; readonly near: readonly string[] }[];
      readonly known: readonly string[];
    }
  /** What is not answered, why, and what could be asked about whoever is named. */
  | {
      readonly verdict: 'declined';
      readonly reason: DeclineReason;
      readonly ask: Ask | undefined;
      readonly known: readonly string[];
      readonly followUps: readonly FollowUp[];
    };
