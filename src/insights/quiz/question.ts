import type { Part } from '../../catalog/catalog.ts';
import type { Anyone, Person } from '../../catalog/schema/person.ts';
import type { Quote } from '../../catalog/schema/quote.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Text } from '../../catalog/schema/text.ts';

export const kinds = ['roles', 'premise', 'said', 'first', 'script', 'wrong', 'chain', 'career'] as const;
export type Kind = (typeof kinds)[number];

/**
 * The kinds whose answer can be typed. The others need their choices (the wrong one, the first one), or the question is
 * the answer in another script.
 */
export const typedKinds = ['roles', 'premise', 'said', 'chain', 'career'] as const satisfies readonly Kind[];

/** The questions of a game: one kind throughout, or all kinds in turn. */
export const themes = ['mixed', ...kinds] as const;
export type Theme = (typeof themes)[number];

export const isTypedTheme = (theme: Theme): boolean => theme === 'mixed' || typedKinds.some((kind) => kind === theme);

/** How well known the answers are. */
export const levels = ['fans', 'connoisseurs', 'experts'] as const;
export type Level = (typeof levels)[number];

export const scripts = ['ko', 'ja', 'en'] as const;
/** Hangul, katakana or Latin, as the language of the name's field. */
export type Script = (typeof scripts)[number];

/** One end of a chain of co-stars, and the work shared with the person in the middle. */
export interface ChainEnd {
  readonly person: Anyone;
  readonly series: Series;
}

/** The question as records of the catalog; the cards supply words and layout. */
export type Prompt =
  | { readonly kind: 'roles'; readonly person: Person; readonly parts: readonly Part[] }
  /** `text` is the premise without titles and names. */
  | { readonly kind: 'premise'; readonly series: Series; readonly text: Text }
  | { readonly kind: 'said'; readonly quote: Quote; readonly speaker: Anyone }
  | { readonly kind: 'first'; readonly series: Series }
  | {
      readonly kind: 'script';
      readonly person: Person;
      readonly from: Script;
      readonly to: Script;
      readonly name: string;
    }
  /** Three parts of one cast, and the person who is not in it. */
  | { readonly kind: 'wrong'; readonly person: Anyone; readonly series: Series; readonly parts: readonly Part[] }
  | { readonly kind: 'chain'; readonly person: Anyone; readonly ends: readonly [ChainEnd, ChainEnd] }
  /** `known` lists Korean works, if the parts in Japan alone would be no career. */
  | {
      readonly kind: 'career';
      readonly person: Person;
      readonly parts: readonly Part[];
      readonly known: readonly Text[];
    };

/** A possible answer: the id of a person or work, and the label of its button in each language. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
}

export interface Question {
  readonly prompt: Prompt;
  readonly choices: readonly Choice[];
  /** Index of the right choice. */
  readonly right: number;
  /** A fingerprint of the question in letters and digits, so that buttons of other questions do not match. */
  readonly print: string;
}
