// The package ships enums in TypeScript source (an error under `erasableSyntaxOnly`) and no types at all for its zod half.
// These are the parts that are used here.

declare module 'discord-api-spec' {
  /** The path templates of every endpoint, by lower-case method. */
  export const pathsList: Readonly<Record<string, readonly string[]>>;
}

declare module 'discord-api-spec/zod' {
  const schemas: Readonly<Record<string, unknown>>;
  export = schemas;
}
