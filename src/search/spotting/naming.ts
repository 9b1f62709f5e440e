export type SpotKind = 'person' | 'series' | 'character' | 'maker' | 'service' | 'group' | 'genre';

/** One name of an entry in a text. */
export interface Naming {
  readonly kind: SpotKind;
  readonly id: string;
  readonly name: string;
  /** Whether it is a part of the name: a given name, a title without its subtitle. */
  readonly isPart: boolean;
  /** Whether it counts only beside a work or a star of the same entry: 켄타로, デビクロくん. */
  readonly isBesideOnly?: boolean;
  /** For people and makers: somebody else of that name is better known. */
  readonly isNamesake?: boolean;
  /** For people: has a record of their own. */
  readonly isActor?: boolean;
  /** For people: the whole name is a single word. */
  readonly isSingle?: boolean;
  /** For people: the name is an English word in katakana, such as ヒーロー. */
  readonly isWord?: boolean;
  /** For works: without the kind of work at the beginning of the title, as 怪物くん for 映画 怪物くん. */
  readonly isShortened?: boolean;
  /** For works on the stage. */
  readonly isStage?: boolean;
  /** For works. */
  readonly years?: readonly number[];
  /** For works whose title in Latin letters is Japanese: Urakara, Yamabuki. */
  readonly isOwnWord?: boolean;
  /** For works whose Japanese title is an English word in katakana: コネクト. */
  readonly isLoanword?: boolean;
}

export type Hints = Pick<
  Naming,
  | 'isBesideOnly'
  | 'isNamesake'
  | 'isActor'
  | 'isSingle'
  | 'isWord'
  | 'years'
  | 'isOwnWord'
  | 'isLoanword'
  | 'isShortened'
  | 'isStage'
>;

export type Add = (name: string | undefined, hints?: Hints & { readonly isPart?: boolean }) => void;
