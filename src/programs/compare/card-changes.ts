import type { Catalog } from '../../catalog/catalog.ts';
import { languages, type Language } from '../../language/language.ts';
import { recordText, type RecordText } from './record-texts.ts';

/** The texts in one language before and after; empty if the record does not exist. */
export interface TextChange {
  readonly language: Language;
  readonly before: RecordText;
  readonly after: RecordText;
}

export const changeKinds = ['gone', 'changed', 'new'] as const;

/** A record whose card or further pages differ from before. */
export interface CardChange {
  readonly id: string;
  readonly kind: (typeof changeKinds)[number];
  readonly record: string;
  readonly name: string;
  /** Whether the record itself changed, and not only something else on its card, such as the name of a company. */
  readonly isItself: boolean;
  readonly texts: readonly TextChange[];
}

export interface Comparison {
  readonly cards: readonly CardChange[];
  /** Names of records whose changes no card shows: spellings for the search, days of checking. */
  readonly unseen: readonly string[];
}

const nothing: RecordText = { card: [], further: [] };

const isSame = (one: RecordText, other: RecordText): boolean =>
  one.card.join('\n') === other.card.join('\n') && one.further.join('\n') === other.further.join('\n');

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The record with what it is and what it is called. */
function recordIn(
  catalog: Catalog,
  id: string,
): { readonly record: string; readonly name: string; readonly value: unknown } | undefined {
  const work = catalog.series.get(id);
  if (work !== undefined) return { record: 'work', name: work.titles.en, value: work };
  const person = catalog.anyone(id);
  if (person !== undefined) return { record: 'person', name: person.names.en, value: person };
  const quote = catalog.quotes.get(id);
  if (quote !== undefined)
    return { record: 'statement', name: `${quote.speaker.en}: ${shortened(quote.text.en)}`, value: quote };
  const figure = catalog.figures.get(id);
  return figure && { record: 'figure', name: shortened(figure.what.en), value: figure };
}

const idsIn = ({ series, people, costars, makers, quotes, figures }: Catalog): string[] =>
  [series, people, costars, makers, quotes, figures].flatMap((records) => [...records.keys()]);

/** Compares what fans read of every record. A record that was renamed is compared with what it was. */
export function compareCards(before: Catalog, after: Catalog, now: Date): Comparison {
  const formerIds = new Map(idsIn(before).map((id) => [after.currentId(id), id]));
  const cards: CardChange[] = [];
  const unseen: string[] = [];
  for (const id of new Set([...idsIn(after), ...formerIds.keys()])) {
    const old = recordIn(before, formerIds.get(id) ?? id);
    const young = recordIn(after, id);
    const textOf = (found: unknown, catalog: Catalog, at: string, language: Language): RecordText =>
      found === undefined ? nothing : recordText(at, catalog, language, now);
    const texts = languages.map((language) => ({
      language,
      before: textOf(old, before, formerIds.get(id) ?? id, language),
      after: textOf(young, after, id, language),
    }));
    const changed = texts.filter((text) => !isSame(text.before, text.after));
    const { record, name } = young ?? old ?? { record: '', name: id };
    const isItself = JSON.stringify(old?.value) !== JSON.stringify(young?.value);
    const kind = old === undefined ? 'new' : young === undefined ? 'gone' : 'changed';
    if (changed.length > 0) cards.push({ id, kind, record, name, isItself, texts: changed });
    else if (isItself) unseen.push(name);
  }
  return { cards, unseen };
}
