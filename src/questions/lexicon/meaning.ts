import type { vocabulary } from './vocabulary.ts';

/** Kinds whose values are ids of a data file: the fans' everyday names for genres, services and groups. */
export const termKinds = { genre: 'terms/genres.json', service: 'companies.json', group: 'terms/groups.json' } as const;

export type TermKind = keyof typeof termKinds;
type ClosedKind = keyof typeof vocabulary;
export type MeaningKind = ClosedKind | TermKind;

/** A kind and a value: `asks.director`, `form.film`, `genre.horror`. */
export type Meaning =
  | { [Kind in ClosedKind]: `${Kind}.${(typeof vocabulary)[Kind][number]}` }[ClosedKind]
  | `${TermKind}.${string}`;

/** Meanings of one kind: `MeaningOf<'form'>` is `form.film`, `form.series` and so on. */
export type MeaningOf<Kind extends MeaningKind> = Extract<Meaning, `${Kind}.${string}`>;

export const isOfKind = <Kind extends MeaningKind>(meaning: Meaning, kind: Kind): meaning is MeaningOf<Kind> =>
  meaning.charAt(kind.length) === '.' && meaning.startsWith(kind);

/** `form` of `form.film`. */
export const kindOf = (meaning: Meaning): string => meaning.slice(0, meaning.indexOf('.'));

/** `film` of `form.film`. */
export const valueOf = (meaning: Meaning): string => meaning.slice(meaning.indexOf('.') + 1);
