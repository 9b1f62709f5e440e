/** What every picture has around the drawing. All text is in the reader's language already. */
interface Framed {
  readonly title: string;
  readonly subtitle: string;
  /** Where the numbers come from, and of which day they are. */
  readonly footer: string;
}

/** What one colour stands for. */
export interface Layer {
  readonly label: string;
  readonly colour: string;
  readonly values: readonly number[];
}

/** Upright columns of whole numbers, stacked; a line of shares (0 to 1) may lie over them, with an axis of its own. */
export interface Columns extends Framed {
  readonly is: 'columns';
  readonly categories: readonly string[];
  readonly layers: readonly Layer[];
  readonly line?: { readonly label: string; readonly shares: readonly (number | undefined)[] };
}

/** Lying bars of whole numbers, stacked, with their sum behind each. */
export interface Bars extends Framed {
  readonly is: 'bars';
  readonly categories: readonly string[];
  readonly layers: readonly Layer[];
}

/** Two columns of names with a line between those that belong together. */
export interface Links extends Framed {
  readonly is: 'links';
  readonly left: { readonly label: string; readonly names: readonly string[] };
  /** `notes` stand behind the names in small letters. */
  readonly right: { readonly label: string; readonly names: readonly string[]; readonly notes: readonly string[] };
  /** Places in the two lists, and how many times. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
}

export const marks = ['lead', 'supporting', 'small'] as const;
export type Mark = (typeof marks)[number];

/** Works along the years, oldest first. */
export interface TimeLine extends Framed {
  readonly is: 'timeLine';
  /** What the marks stand for; those that do not occur are left out of the legend. */
  readonly legend: Readonly<Record<Mark, string>>;
  readonly works: readonly {
    readonly title: string;
    /** What kind of work, and what part. */
    readonly beside: string;
    readonly mark: Mark;
    /** In years and parts of a year: 2024.06 for late January 2024. */
    readonly at: number;
    /** Not out yet, or not known to be: the mark is hollow. */
    readonly isHollow: boolean;
  }[];
  readonly now: number;
}

/** All that a picture shows. A picture is a function of this and nothing else. */
export type Spec = Columns | Bars | Links | TimeLine;
