import type { Quote } from '../../catalog/schema/quote.ts';
import type { Language } from '../../language/language.ts';

/** The subjects of a list of statements, and its reader. */
interface Readers {
  readonly about: string | undefined;
  readonly language: Language;
}

/** The criteria of the order, the most important first. */
const wanted: readonly ((quote: Quote, readers: Readers) => boolean)[] = [
  // Statements by the subjects come before statements about them.
  ({ person }, { about }) => about !== undefined && person === about,
  // Actors and makers with a card, before papers, viewers and unnamed insiders.
  ({ person }) => person !== undefined,
  // Exact words that the reader understands: the original of another language is for them no more than our words.
  ({ verbatim }, { language }) => verbatim?.language === language,
];

/** The strongest statements first, and among equals the newest. */
export const inOrder = (quotes: readonly Quote[], readers: Readers): Quote[] =>
  quotes.toSorted((a, b) => {
    for (const isWanted of wanted) {
      const difference = Number(isWanted(b, readers)) - Number(isWanted(a, readers));
      if (difference !== 0) return difference;
    }
    return (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);
  });
