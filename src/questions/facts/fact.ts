import type { Stance } from '../../catalog/schema/quote.ts';
import type { Text } from '../../catalog/schema/text.ts';
import type { Item } from '../answer.ts';
import type { Measured } from './measured.ts';

/** One fact that the catalog states in words, with the line of evidence that shows it. */
export interface BareFact {
  readonly kind: 'premise' | 'based-on' | 'note' | 'credit' | 'summary' | 'known-for' | 'tie' | 'quote' | 'figure';
  /** Ids of the works and people concerned. */
  readonly about: readonly string[];
  readonly text: Text;
  readonly item: Item;
  readonly sources: readonly string[];
  /** The topic of a note, a statement, a figure or a tie to Japan. */
  readonly topic?: string;
  /** The speaker's id, or the English name of a speaker without a record. */
  readonly speaker?: string;
  readonly stance?: Stance;
  readonly date?: string;
  readonly measured?: Measured;
}

type Sometimes = 'topic' | 'speaker' | 'stance' | 'date' | 'measured';

/** Creates a fact with every field set, so that V8 gives all facts one shape: most searches look at thousands. */
export interface Fact extends Omit<BareFact, Sometimes> {
  readonly topic: BareFact['topic'];
  readonly speaker: BareFact['speaker'];
  readonly stance: BareFact['stance'];
  readonly date: BareFact['date'];
  readonly measured: BareFact['measured'];
  /** Its position among all facts. */
  readonly place: number;
}

export function factAt(place: number, bare: BareFact): Fact {
  const { kind, about, text, item, sources, topic, speaker, stance, date, measured } = bare;
  return { kind, about, text, item, sources, topic, speaker, stance, date, measured, place };
}
