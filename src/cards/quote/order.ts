import type { Quote } from '../../catalog/schema/quote.ts';
import type { Language } from '../../language/language.ts';

/** The subjects of a list of statements, and its reader. */
interface Readers {
  readonly about: string | undefined;
  readonly language: Language;
  /** Whether an id is that of a Korean actor. */
  readonly isActor: (id: string) => boolean;
}

/** The sort criteria, the most important first. */
const wanted: readonly ((quote: Quote, readers: Readers) => boolean)[] = [
  // Statements by the subjects come before statements about them.
  ({ person }, { about }) => about !== undefined && person === about,
  // Actors and makers with a card come before papers, viewers and unnamed insiders.
  ({ person }) => person !== undefined,
  // Originals in the reader's language come first: in another language they are worth no more than a paraphrase.
  ({ verbatim }, { language }) => verbatim?.language === language,
  // The bot is about Korean actors, so they come before the people who work with them.
  ({ person }, { isActor }) => person !== undefined && isActor(person),
];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = (a: Quote, b: Quote): number => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id);

/**
 * The strongest statements first. Among equals everybody has one turn before anybody has two, newest first: sorted by
 * date alone, answers of one interview came together, and the first page had one actor twice.
 */
export function inOrder(quotes: readonly Quote[], readers: Readers): Quote[] {
  const told = new Map<string, number>();
  return quotes
    .map((quote) => ({ quote, rank: wanted.map((isWanted) => (isWanted(quote, readers) ? '0' : '1')).join('') }))
    .toSorted((a, b) => newestFirst(a.quote, b.quote))
    .map(({ quote, rank }) => {
      const key = `${rank} ${quote.person ?? quote.speaker.en}`;
      const turn = told.get(key) ?? 0;
      told.set(key, turn + 1);
      return { quote, rank, turn };
    })
    .toSorted((a, b) => compare(a.rank, b.rank) || a.turn - b.turn)
    .map(({ quote }) => quote);
}
