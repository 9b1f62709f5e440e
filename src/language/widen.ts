/** The shape of the English words with any other wording: another text for a text, a function of the same values. */
export type Widen<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Widen<Item>[]
    : T extends (...values: infer Values) => infer Result
      ? (...values: Values) => Widen<Result>
      : { readonly [Key in keyof T]: Widen<T[Key]> };
