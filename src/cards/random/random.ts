import type { Catalog } from '../../catalog/catalog.ts';
import { draw, type RandomKind } from '../../insights/random.ts';
import type { Language } from '../../language/language.ts';
import { randomWordsIn } from '../../language/random/words.ts';
import { actorCard } from '../actor/actor.ts';
import { colours } from '../kit/colours.ts';
import { quoteCard } from '../quote/quote.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { route } from '../kit/route.ts';
import { seriesCard } from '../series/series.ts';

function cardAt(
  kind: RandomKind | 'any',
  seed: number,
  place: number,
  catalog: Catalog,
  language: Language,
  now: Date,
): Reply | undefined {
  const drawn = draw(catalog, kind, seed, place);
  if (drawn === undefined) return undefined;
  const person = catalog.people.get(drawn.id);
  const series = catalog.series.get(drawn.id);
  const quote = catalog.quotes.get(drawn.id);
  if (drawn.kind === 'actor') return person && actorCard(person, catalog, language, now);
  if (drawn.kind === 'quote') return quote && quoteCard(quote, catalog, language);
  return series && seriesCard(series, catalog, language, now);
}

/** The card that a place in a seed's series holds, with a button to the next. */
export function randomCard(
  kind: RandomKind | 'any',
  seed: number,
  place: number,
  catalog: Catalog,
  language: Language,
  now: Date,
): Reply {
  const words = randomWordsIn(language);
  const card = cardAt(kind, seed, place, catalog, language, now);
  if (card === undefined) {
    const [title = '', description = ''] = words.empty;
    return { embeds: [{ title, description, color: colours.notice }], ephemeral: true };
  }
  const another = button(words.another[kind], route('random', kind, seed, place + 1), { emoji: '🎲', primary: true });
  return { ...card, rows: [...(card.rows ?? []), ...rowsOf([another])] };
}
