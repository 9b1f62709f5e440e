import { actorCard } from '../src/cards/actor/actor.ts';
import { closeCard, emptyCard, labelOf, missCard } from '../src/cards/kit/hits.ts';
import { keptPerDay } from '../src/cards/kit/kept.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { seriesCard } from '../src/cards/series/series.ts';
import { limits, shorten } from '../src/cards/kit/limits.ts';
import { searchWords } from '../src/language/words/search.ts';
import type { FindableKind, Hit } from '../src/search/result.ts';
import { canonical } from '../src/language/canonical.ts';
import type { Context, Suggestion } from './command.ts';

/**
 * Fans request the same few people and works all day, and making the card took two thirds of an answer (0.11 of 0.17 ms).
 */
const kept = keptPerDay<Reply | undefined>();

/** Everything that a card depends on. */
type Reader = Pick<Context, 'catalog' | 'language' | 'now'>;

/** The card of the record with this id; undefined if there is none. */
export const cardOf = (id: string, reader: Reader): Reply | undefined =>
  kept(reader.catalog, reader, id, () => makeCard(id, reader));

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

/** The record that a typed text or a choice names. */
export type Named =
  | { readonly verdict: 'one'; readonly id: string }
  | { readonly verdict: 'close' | 'none'; readonly hits: readonly Hit[] };

/** Finds the record by its id, by the name of a choice, or by search. */
function read(query: string, kinds: readonly FindableKind[], context: Context): Named {
  const id = context.catalog.currentId(query);
  if (isKind(id, kinds, context) && exists(id, context)) return { verdict: 'one', id };
  const picked = byChoiceName(query, kinds, context);
  if (picked !== undefined) return { verdict: 'one', id: picked };
  const answer = context.search.find(query, kinds);
  switch (answer.verdict) {
    case 'clear':
      return { verdict: 'one', id: answer.hit.id };
    case 'close':
      return { verdict: 'close', hits: answer.hits.slice(0, limits.menuOptions) };
    case 'none':
      return { verdict: 'none', hits: answer.near.slice(0, 5) };
  }
}

/**
 * Reads an option that names a record. People do not always pick from the list, and clients were seen to send a
 * choice's name for its value (discord-api-docs#7206), so an id, an exact name and free text are all understood. A
 * name that no record has is counted as a gap.
 */
export function named(query: string, kinds: readonly FindableKind[], context: Context): Named {
  const found = read(query, kinds, context);
  if (found.verdict === 'none') context.state.gaps.note(query);
  return found;
}

/** The minimum score of a hit of another command: the name itself or its sound, not a mere resemblance. */
const surelyMeant = 0.93;

/** The hit that another command would answer with: a title typed into /actor is not a gap of the catalog. */
function elsewhere(query: string, { search }: Context): readonly Hit[] {
  const answer = search.find(query);
  const hits = answer.verdict === 'clear' ? [answer.hit] : answer.verdict === 'close' ? answer.hits : [];
  return hits.filter(({ score }) => score >= surelyMeant);
}

/** Answers an option that names a record with its card. */
export function answerByName(query: string, kinds: readonly FindableKind[], context: Context): Reply {
  const { catalog, language } = context;
  if (query === '') return emptyCard(language);
  const found = read(query, kinds, context);
  switch (found.verdict) {
    case 'one':
      return cardOf(found.id, context) ?? missCard(query, [], catalog, language);
    case 'close':
      return closeCard(query, found.hits, catalog, language);
    case 'none': {
      const others = elsewhere(query, context);
      if (others.length > 0) return closeCard(query, others, catalog, language);
      context.state.gaps.note(query);
      return missCard(query, found.hits, catalog, language);
    }
  }
}

/** The name of a record in an autocomplete list, in the reader's language, with details that distinguish it. */
function choiceName(id: string, { catalog, language }: Context): string | undefined {
  const label = labelOf(id, catalog, language);
  return label && [label.name, label.beside].filter(Boolean).join(separator);
}

const separator = ' · ';

/**
 * The record whose choice was sent by its name, which may have been cut to Discord's 100 characters. The query is in
 * canonical form, so the name is compared in it: 『…（2025）』 comes back with narrow brackets.
 */
function byChoiceName(query: string, kinds: readonly FindableKind[], context: Context): string | undefined {
  const [name = ''] = query.split(separator);
  if (name === query) return undefined;
  return context.search
    .complete(name, kinds, limits.choices)
    .find(({ id }) => canonical(shorten(choiceName(id, context) ?? '', limits.choiceName)) === query)?.id;
}

/** The choices for a typed text; the value is the id. */
export function completions(typed: string, kinds: readonly FindableKind[], context: Context): Suggestion[] {
  return context.search.complete(typed, kinds, limits.choices).flatMap(({ id }) => {
    const name = choiceName(id, context);
    return name === undefined ? [] : [{ name, value: id }];
  });
}

/** The maximum length of an unknown name in a choice, which must fit in 100 characters with its marker. */
const longestTyped = 60;

/**
 * The autocomplete list. A name that no record has comes first, as typed and marked as not in the catalog: Enter picks
 * the first choice and must not turn the name into somebody else.
 */
export function suggest(typed: string, kinds: readonly FindableKind[], context: Context): Suggestion[] {
  const known = completions(typed, kinds, context);
  if (!context.search.isUnknown(typed)) return known;
  const text = typed.trim();
  const name = searchWords[context.language].miss.choice(shorten(text, longestTyped));
  return [{ name, value: text }, ...known.slice(0, limits.choices - 1)];
}
