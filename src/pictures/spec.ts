/** The text under every picture, in the reader's language. The title is in the message. */
interface Framed {
  /** The origin and the date of the numbers. */
  readonly footer: string;
}

/** The values of one colour. */
export interface Layer {
  readonly label: string;
  readonly colour: string;
  readonly values: readonly number[];
}

/** Stacked vertical columns of whole numbers. An optional line of shares (0 to 1) has its own axis. */
export interface Columns extends Framed {
  readonly is: 'columns';
  readonly categories: readonly string[];
  readonly layers: readonly Layer[];
  readonly line?: { readonly label: string; readonly shares: readonly (number | undefined)[] };
  /** The category whose numbers are not complete, by its place: it is hatched. */
  readonly unfinished?: { readonly category: number; readonly label: string };
}

/** Stacked horizontal bars of whole numbers, each followed by its sum. */
export interface Bars extends Framed {
  readonly is: 'bars';
  readonly categories: readonly string[];
  readonly layers: readonly Layer[];
}

/** Two columns of names, with lines between the pairs. */
export interface Links extends Framed {
  readonly is: 'links';
  readonly left: { readonly label: string; readonly names: readonly string[] };
  readonly right: { readonly label: string; readonly names: readonly string[] };
  /** Indices in the two lists, and the number of works together. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
}

export const marks = ['lead', 'supporting', 'small'] as const;
export type Mark = (typeof marks)[number];

/** Works on a time line, oldest first. */
export interface TimeLine extends Framed {
  readonly is: 'timeLine';
  /** The meaning of the marks. The legend shows only those that occur. */
  readonly legend: Readonly<Record<Mark, string>>;
  /** The meaning of a hollow mark, if there is one. */
  readonly hollow: string | undefined;
  readonly works: readonly {
    readonly title: string;
    readonly mark: Mark;
    /** A decimal year: 2024.06 is late January 2024. */
    readonly at: number;
    /** Whether the mark is hollow because the work is not out yet, or not confirmed to be. */
    readonly isHollow: boolean;
  }[];
}

/** The content of a picture. The same content always gives the same picture. */
export type Spec = Columns | Bars | Links | TimeLine;
