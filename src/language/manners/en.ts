/** What the bot says about manners, in English. The other two languages have exactly these keys. */
export const en = {
  /** The time is one of Discord's, such as "in 3 seconds". */
  tooFast: (again: string) => [
    'One moment, please',
    `That was a lot in a few seconds, and I want to have time for everybody. You can go on ${again}.`,
  ],
};

type Widen<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Widen<Item>[]
    : T extends (...given: infer Given) => infer Result
      ? (...given: Given) => Widen<Result>
      : { readonly [Key in keyof T]: Widen<T[Key]> };

export type MannersWords = Widen<typeof en>;
