/** The shape of the English words: a text for each text, and a function of the same values for each function. */
export type Widen<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Widen<Item>[]
    : T extends (...values: infer Values) => infer Result
      ? (...values: Values) => Widen<Result>
      : { readonly [Key in keyof T]: Widen<T[Key]> };
