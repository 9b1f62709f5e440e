// The package ships enums in TypeScript source (an error under `erasableSyntaxOnly`) and no types at all for its zod half.
// tsconfig.json's `paths` puts these parts, which are all that is used here, in their place.

/** The path templates of every endpoint, by lower-case method. */
export const pathsList: Readonly<Record<string, readonly string[]>>;
