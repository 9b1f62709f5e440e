import type { Catalog } from '../../catalog/catalog.ts';
import type { Spotted } from '../../search/spot.ts';

/** Words that join what is alike: "Jun-ho and Taecyeon", チャンミンとユノ. */
const joint = /^\s*(?:と|や|、|・|과|와|랑|이랑|하고|and|&|,|or|vs\.?)\s*$/iu;

export interface Context {
  readonly text: string;
  readonly sure: readonly Spotted[];
  readonly catalog: Catalog;
  /** Whether a stretch is an everyday word or one of the lexicon. */
  readonly isWord: (name: Spotted) => boolean;
  /** Whether the text asks something that only works have: a director, episodes, a channel. */
  readonly asksOfWork: boolean;
}

function castOf(works: readonly string[], catalog: Catalog): Set<string> {
  return new Set(works.flatMap((id) => catalog.series.get(id)?.cast?.map(({ person }) => person) ?? []));
}

/** Whether the rest of the question makes a doubtful name likely. */
function isLikely(name: Spotted, { text, sure, catalog, isWord, asksOfWork }: Context): boolean {
  const works = sure.flatMap(({ kind, ids }) => (kind === 'series' ? ids : []));
  const people = new Set(sure.flatMap(({ kind, ids }) => (kind === 'person' || kind === 'maker' ? ids : [])));
  // The work in which somebody who is named plays; the one of the cast of the work that is named.
  if (name.kind === 'series' && [...castOf(name.ids, catalog)].some((id) => people.has(id))) return true;
  if (name.kind === 'person' && name.ids.some((id) => castOf(works, catalog).has(id))) return true;
  if (name.kind === 'character') return name.ids.some((id) => works.includes(id.split('/')[0] ?? ''));
  // A surname of many names nobody in particular.
  // "보트 감독 누구": an everyday word at the head, and something that only a work has.
  if (name.kind === 'series' && name.start === 0 && sure.length === 0 && asksOfWork) return true;
  if (isWord(name) || (name.kind === 'person' && name.ids.length > 3)) return false;
  const isJoined = sure.some(
    (other) =>
      other.kind === name.kind &&
      joint.test(text.slice(Math.min(other.end, name.end), Math.max(other.start, name.start))),
  );
  return isJoined || (works.length === 0 && people.size === 0);
}

/** Doubtful names that are meant after all. */
export const promoted = (doubtful: readonly Spotted[], context: Context): Spotted[] =>
  doubtful.filter((name) => isLikely(name, context)).map((name) => ({ ...name, isSure: true }));
