/**
 * The shape of the English words without their wording: what the other two languages must have. A text may be any text,
 * a function takes the same values.
 */
export type Widen<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Widen<Item>[]
    : T extends (...given: infer Given) => infer Result
      ? (...given: Given) => Widen<Result>
      : { readonly [Key in keyof T]: Widen<T[Key]> };
