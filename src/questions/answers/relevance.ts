import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Item } from '../answer.ts';

function textOf(item: Item, language: Language, catalog: Catalog): string | undefined {
  switch (item.is) {
    case 'note':
      return item.note.text[language];
    case 'figure':
      return catalog.figures.get(item.figure)?.what[language];
    case 'quote':
      return catalog.quotes.get(item.quote)?.text[language];
    default:
      return undefined;
  }
}

/** Words of four letters and more in Latin, pairs of letters in the other scripts: enough to tell 日本アカデミー賞 from キネマ旬報. */
function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{4,}/gu)) pieces.add(word);
  for (const [run] of text.matchAll(/[\p{Script=Han}ァ-ヺー々]+|[가-힣]+/gu)) {
    for (let at = 0; at + 2 <= run.length; at += 1) pieces.add(run.slice(at, at + 2));
  }
  return pieces;
}

/** So many rare pieces must be shared: one may be chance. */
const leastShared = 2;

/**
 * What speaks of the very thing asked about comes first: asked for the prize of the Japan Academy, its lines stand before
 * those of other prizes. A shared piece counts the more, the fewer lines have it; where nothing stands out, the order stays.
 */
export function byRelevance(
  items: readonly Item[],
  asked: string,
  language: Language,
  catalog: Catalog,
): readonly Item[] {
  if (items.length < 2 || asked === '') return items;
  const wanted = piecesOf(asked);
  const texts = items.map((item) => textOf(item, language, catalog));
  const pieces = texts.map((text) => (text === undefined ? new Set<string>() : piecesOf(text)));
  const weight = new Map<string, number>();
  for (const piece of wanted) {
    const count = pieces.filter((have) => have.has(piece)).length;
    if (count > 0) weight.set(piece, Math.log((items.length + 1) / count));
  }
  const scores = pieces.map((have) =>
    [...weight].reduce((sum, [piece, value]) => (have.has(piece) ? sum + value : sum), 0),
  );
  const best = Math.max(...scores);
  if (best < leastShared) return items;
  const isAbout = (index: number): boolean => (scores[index] ?? 0) >= best * 0.6;
  return [...items.filter((_, index) => isAbout(index)), ...items.filter((_, index) => !isAbout(index))];
}
