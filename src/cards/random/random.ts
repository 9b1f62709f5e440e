import type { Catalog } from '../../catalog/catalog.ts';
import { randomRecord, type RandomKind } from '../../insights/random.ts';
import type { Language } from '../../language/language.ts';
import { randomWords } from '../../language/words/random.ts';
import { actorCard } from '../actor/actor.ts';
import { colours } from '../kit/colours.ts';
import { quoteCard } from '../quote/quote.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';
import { seriesCard } from '../series/series.ts';

function cardAt(
  kind: RandomKind | 'any',
  seed: number,
  place: number,
  catalog: Catalog,
  language: Language,
  now: Date,
): Reply | undefined {
  const record = randomRecord(catalog, kind, seed, place);
  if (record === undefined) return undefined;
  const person = catalog.people.get(record.id);
  const series = catalog.series.get(record.id);
  const quote = catalog.quotes.get(record.id);
  if (record.kind === 'actor') return person && actorCard(person, catalog, language, now);
  if (record.kind === 'quote') return quote && quoteCard(quote, catalog, language);
  return series && seriesCard(series, catalog, language, now);
}

/** The card at a position of a seed's series, with a button to the next one. */
export function randomCard(
  kind: RandomKind | 'any',
  seed: number,
  place: number,
  catalog: Catalog,
  language: Language,
  now: Date,
): Reply {
  const words = randomWords[language];
  const card = cardAt(kind, seed, place, catalog, language, now);
  if (card === undefined) {
    const [title = '', description = ''] = words.empty;
    return { embeds: [{ title, description, color: colours.notice }], ephemeral: true };
  }
  const another = button(words.another[kind], customId('random', kind, seed, place + 1), {
    emoji: '🎲',
    primary: true,
  });
  return { ...card, rows: [...(card.rows ?? []), ...rowsOf([another])] };
}
