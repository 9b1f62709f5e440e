import { actorCard } from '../src/cards/actor/actor.ts';
import { closeCard, emptyCard, labelOf, missCard } from '../src/cards/kit/hits.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { seriesCard } from '../src/cards/series/series.ts';
import { limits, shorten } from '../src/cards/kit/limits.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { oncePer } from '../src/catalog/once.ts';
import { dayInJapan } from '../src/catalog/status.ts';
import type { FindableKind, Hit } from '../src/search/answer.ts';
import type { Context, Suggestion } from './command.ts';

/** About 4 KB each: 2 MB at the most. */
const mostKept = 500;

/**
 * Cards as they were made from one version of the data. The same few people and works are asked for all day, and making
 * the card was two thirds of the time of an answer (0.11 of 0.17 ms); what it shows changes with the day in Japan alone.
 */
const keptCards = oncePer((_version: Catalog) => new Map<string, Reply>());

/** What a card depends on. */
type Reader = Pick<Context, 'catalog' | 'language' | 'now'>;

/** The card of whatever has this id, if anything has. */
export function cardOf(id: string, reader: Reader): Reply | undefined {
  const kept = keptCards(reader.catalog);
  const key = `${dayInJapan(reader.now)} ${reader.language} ${id}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const card = makeCard(id, reader);
  if (kept.size >= mostKept) kept.clear();
  if (card !== undefined) kept.set(key, card);
  return card;
}

function makeCard(id: string, { catalog, language, now }: Reader): Reply | undefined {
  const series = catalog.series.get(id);
  if (series !== undefined) return seriesCard(series, catalog, language, now);
  const person = catalog.anyone(id);
  return person === undefined ? undefined : actorCard(person, catalog, language, now);
}

const exists = (id: string, { catalog }: Context): boolean =>
  catalog.series.has(id) || catalog.anyone(id) !== undefined;

function isKind(id: string, kinds: readonly FindableKind[], { catalog }: Context): boolean {
  return catalog.series.has(id) ? kinds.includes('series') : kinds.some((kind) => kind !== 'series');
}

/** Which record is meant by what somebody typed or picked. */
export type Named =
  | { readonly verdict: 'one'; readonly id: string }
  | { readonly verdict: 'close' | 'none'; readonly hits: readonly Hit[] };

/**
 * Reads an option that names a record. People do not always pick from the list, and clients were seen to send a
 * choice's name for its value (discord-api-docs#7206), so an id, an exact name and free text are all understood. What
 * nothing goes by is counted as a gap.
 */
export function named(query: string, kinds: readonly FindableKind[], asking: Context): Named {
  if (isKind(query, kinds, asking) && exists(query, asking)) return { verdict: 'one', id: query };
  const picked = byChoiceName(query, kinds, asking);
  if (picked !== undefined) return { verdict: 'one', id: picked };
  const answer = asking.search.find(query, kinds);
  switch (answer.verdict) {
    case 'clear':
      return { verdict: 'one', id: answer.hit.id };
    case 'close':
      return { verdict: 'close', hits: answer.hits.slice(0, limits.menuOptions) };
    case 'none':
      asking.state.gaps.note(query);
      return { verdict: 'none', hits: answer.near.slice(0, 5) };
  }
}

/** Answers an option that names a record with its card. */
export function answerByName(query: string, kinds: readonly FindableKind[], asking: Context): Reply {
  const { catalog, language } = asking;
  if (query === '') return emptyCard(language);
  const found = named(query, kinds, asking);
  switch (found.verdict) {
    case 'one':
      return cardOf(found.id, asking) ?? missCard(query, [], catalog, language);
    case 'close':
      return closeCard(query, found.hits, catalog, language);
    case 'none':
      return missCard(query, found.hits, catalog, language);
  }
}

/** How a record is called in an autocomplete list: in the reader's language, with what tells it apart. */
function choiceName(id: string, { catalog, language }: Context): string | undefined {
  const label = labelOf(id, catalog, language);
  return label && [label.name, label.beside].filter(Boolean).join(separator);
}

const separator = ' · ';

/** The record whose choice was sent by its name, which may have been cut to Discord's 100 characters. */
function byChoiceName(query: string, kinds: readonly FindableKind[], asking: Context): string | undefined {
  const [name = ''] = query.split(separator);
  if (name === query) return undefined;
  return asking.search
    .complete(name, kinds, limits.choices)
    .find(({ id }) => shorten(choiceName(id, asking) ?? '', limits.choiceName) === query)?.id;
}

/** The autocomplete list; the value is the id. */
export function suggest(typed: string, kinds: readonly FindableKind[], asking: Context): Suggestion[] {
  return asking.search.complete(typed, kinds, limits.choices).flatMap(({ id }) => {
    const name = choiceName(id, asking);
    return name === undefined ? [] : [{ name, value: id }];
  });
}
