import { actorCard } from '../src/cards/actor.ts';
import { closeCard, emptyCard, labelOf, missCard } from '../src/cards/hits.ts';
import type { Reply } from '../src/cards/reply.ts';
import { seriesCard } from '../src/cards/series.ts';
import { limits, shorten } from '../src/cards/limits.ts';
import type { FindableKind } from '../src/search/answer.ts';
import type { Asking, Suggestion } from './command.ts';

/** The card of whatever has this id, if anything has. */
export function cardOf(id: string, { catalog, language, now }: Asking): Reply | undefined {
  const series = catalog.series.get(id);
  if (series !== undefined) return seriesCard(series, catalog, language, now);
  const person = catalog.anyone(id);
  return person === undefined ? undefined : actorCard(person, catalog, language, now);
}

function isKind(id: string, kinds: readonly FindableKind[], { catalog }: Asking): boolean {
  return catalog.series.has(id) ? kinds.includes('series') : kinds.some((kind) => kind !== 'series');
}

/**
 * Answers an option that names a record. People do not always pick from the list, and clients were seen to send a
 * choice's name for its value (discord-api-docs#7206), so an id, an exact name and free text are all understood.
 */
export function answerByName(query: string, kinds: readonly FindableKind[], asking: Asking): Reply {
  const { catalog, search, language } = asking;
  if (query === '') return emptyCard(language);
  const picked =
    (isKind(query, kinds, asking) ? cardOf(query, asking) : undefined) ?? byChoiceName(query, kinds, asking);
  if (picked !== undefined) return picked;
  const answer = search.find(query, kinds);
  switch (answer.verdict) {
    case 'clear':
      return cardOf(answer.hit.id, asking) ?? missCard(query, [], catalog, language);
    case 'close':
      return closeCard(query, answer.hits.slice(0, limits.menuOptions), catalog, language);
    case 'none':
      return missCard(query, answer.near.slice(0, 5), catalog, language);
  }
}

/** How a record is called in an autocomplete list: in the reader's language, with what tells it apart. */
function choiceName(id: string, { catalog, language }: Asking): string | undefined {
  const label = labelOf(id, catalog, language);
  return label && [label.name, label.beside].filter(Boolean).join(separator);
}

const separator = ' · ';

/** The record whose choice was sent by its name, which may have been cut to Discord's 100 characters. */
function byChoiceName(query: string, kinds: readonly FindableKind[], asking: Asking): Reply | undefined {
  const [name = ''] = query.split(separator);
  if (name === query) return undefined;
  const hit = asking.search
    .complete(name, kinds, limits.choices)
    .find(({ id }) => shorten(choiceName(id, asking) ?? '', limits.choiceName) === query);
  return hit && cardOf(hit.id, asking);
}

/** The autocomplete list; the value is the id. */
export function suggest(typed: string, kinds: readonly FindableKind[], asking: Asking): Suggestion[] {
  return asking.search.complete(typed, kinds, limits.choices).flatMap(({ id }) => {
    const name = choiceName(id, asking);
    return name === undefined ? [] : [{ name, value: id }];
  });
}
