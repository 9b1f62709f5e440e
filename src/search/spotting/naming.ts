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
  /** Of a person or maker: somebody else of that name is better known. */
  readonly isNamesake?: boolean;
  /** Of a person: has a record of their own. */
  readonly isActor?: boolean;
  /** For people: the whole name is a single word. */
  readonly isSingle?: boolean;
  /** Of a person: the name is an English word in katakana, such as ヒーロー. */
  readonly isWord?: boolean;
  /** Of a work: without the kind of work at the beginning of its title, as 怪物くん for 映画 怪物くん. */
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
