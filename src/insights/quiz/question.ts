import type { Part } from '../../catalog/catalog.ts';
import type { Anyone, Person } from '../../catalog/schema/person.ts';
import type { Quote } from '../../catalog/schema/quote.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Text } from '../../catalog/schema/text.ts';

export const kinds = ['roles', 'premise', 'said', 'first', 'script'] as const;
export type Kind = (typeof kinds)[number];

/** What a game asks: one kind all along, or each in turn. */
export const themes = ['mixed', ...kinds] as const;
export type Theme = (typeof themes)[number];

export const scripts = ['ko', 'ja', 'en'] as const;
/** Hangul, katakana, Latin: by the language whose field of a name holds it. */
export type Script = (typeof scripts)[number];

/** What is asked, as records of the catalog; words and layout come from the cards. */
export type Prompt =
  | { readonly kind: 'roles'; readonly person: Person; readonly parts: readonly Part[] }
  /** `text` is the premise with titles and names taken out. */
  | { readonly kind: 'premise'; readonly series: Series; readonly text: Text }
  | { readonly kind: 'said'; readonly quote: Quote; readonly speaker: Anyone }
  | { readonly kind: 'first'; readonly series: Series }
  | {
      readonly kind: 'script';
      readonly person: Person;
      readonly from: Script;
      readonly to: Script;
      readonly name: string;
    };

/** One of the answers to choose from: the id of a person or work, and what the button says in each language. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
}

/** A thing that can be asked, with all wrong answers that look right, the likeliest first. */
export interface Draft {
  /** The record that the answer is: asked once a game. */
  readonly subject: string;
  readonly prompt: Prompt;
  readonly right: Choice;
  readonly wrong: readonly Choice[];
}

export interface Question {
  readonly prompt: Prompt;
  readonly choices: readonly Choice[];
  /** Index of the right choice. */
  readonly right: number;
  /** Letters and digits that change with anything in the question: a button of another one does not fit it. */
  readonly print: string;
}
