import type { Stance } from '../../catalog/schema/quote.ts';
import type { Text } from '../../catalog/schema/text.ts';
import type { Item } from '../answer.ts';
import type { Measured } from './measured.ts';

/** One thing that the catalog says in words, with the line of evidence that shows it. */
export interface BareFact {
  readonly kind: 'premise' | 'based-on' | 'note' | 'credit' | 'summary' | 'known-for' | 'tie' | 'quote' | 'figure';
  /** Ids of the works and people that it is about. */
  readonly about: readonly string[];
  readonly text: Text;
  readonly item: Item;
  readonly sources: readonly string[];
  /** Of a note, a statement, a figure or a tie to Japan. */
  readonly topic?: string;
  /** The id of whoever said it, or the English name of somebody without a record. */
  readonly speaker?: string;
  readonly stance?: Stance;
  readonly date?: string;
  readonly measured?: Measured;
}

export interface Fact extends BareFact {
  /** Its place among all facts. */
  readonly place: number;
}
