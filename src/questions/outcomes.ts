import type { Answer } from './answer.ts';
import type { FollowUp } from './follow-ups.ts';
import type { Ask } from './plans/asks.ts';

/** Reasons not to answer a question. */
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

/** The outcome of a question. */
export type Outcome =
  | { readonly verdict: 'answer'; readonly answer: Answer }
  /** Names that the catalog does not have, each with its nearest records. */
  | {
      readonly verdict: 'unknown';
      readonly names: readonly { readonly name: string; readonly near: readonly string[] }[];
      readonly known: readonly string[];
    }
  /** The declined ask, the reason, and the possible questions about the people named. */
  | {
      readonly verdict: 'declined';
      readonly reason: DeclineReason;
      readonly ask: Ask | undefined;
      readonly known: readonly string[];
      readonly followUps: readonly FollowUp[];
    };
