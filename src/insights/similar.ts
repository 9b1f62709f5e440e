import { isActor, isJapanese, when, type Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';

/** A similar work, and what it shares with the other one. */
export interface Similar {
  readonly series: Series;
  /** People in both casts, Korean actors first, then people who made both. */
  readonly people: readonly string[];
  readonly genres: readonly string[];
}

/** A star predicts a fan's taste better than a genre does, and a genre better than a bit part. */
const weights = { star: 4, maker: 3, genre: 2, costar: 1, guest: 0.5, kind: 1 } as const;

const makersOf = ({ directors = [], writers = [] }: Series): Set<string> =>
  new Set([...directors, ...writers].flatMap(({ person }) => person ?? []));

const castOf = ({ cast = [] }: Series): Set<string> => new Set(cast.map(({ person }) => person));

/** A guest of one episode says little about a work, however famous. */
const guestsOf = ({ cast = [] }: Series): Set<string> =>
  new Set(cast.filter(({ billing }) => billing === 'guest' || billing === 'cameo').map(({ person }) => person));

/** The weight of a shared genre: nearly 1 for a rare one, and little for "drama", which every second work has. */
function rarityOf(works: readonly Series[]): (genre: string) => number {
  const counts = new Map<string, number>();
  for (const genre of works.flatMap(({ genres = [] }) => genres)) counts.set(genre, (counts.get(genre) ?? 0) + 1);
  return (genre) => 1 - (counts.get(genre) ?? 0) / (works.length + 1);
}

/** The most similar Japanese works: by shared stars, then makers and genres; on a tie, the newer first. */
export function similarTo(series: Series, catalog: Catalog, most: number): Similar[] {
  const [cast, makers, genres] = [castOf(series), makersOf(series), new Set(series.genres)];
  const isStar = (id: string): boolean => {
    const person = catalog.anyone(id);
    return person !== undefined && isActor(person);
  };
  const guests = guestsOf(series);
  const works = [...catalog.series.values()];
  const rarity = rarityOf(works);
  return works
    .filter((other) => other.id !== series.id && isJapanese(other))
    .map((other) => {
      const played = [...castOf(other)].filter((id) => cast.has(id));
      const guested = guestsOf(other);
      const visiting = played.filter((id) => guests.has(id) || guested.has(id));
      const regular = played.filter((id) => !visiting.includes(id));
      const stars = regular.filter(isStar);
      const costars = regular.filter((id) => !isStar(id));
      const made = [...makersOf(other)].filter((id) => makers.has(id));
      const shared = (other.genres ?? []).filter((genre) => genres.has(genre));
      const score =
        stars.length * weights.star +
        made.length * weights.maker +
        shared.reduce((sum, genre) => sum + weights.genre * rarity(genre), 0) +
        costars.length * weights.costar +
        visiting.length * weights.guest;
      return {
        series: other,
        people: [...new Set([...stars, ...costars, ...visiting, ...made])],
        genres: shared,
        // A shared kind alone does not make two works similar.
        score: score === 0 ? 0 : score + (other.kind === series.kind ? weights.kind : 0),
      };
    })
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score || when(b.series).localeCompare(when(a.series)) || a.series.id.localeCompare(b.series.id),
    )
    .slice(0, most)
    .map(({ series: other, people, genres: shared }) => ({ series: other, people, genres: shared }));
}
