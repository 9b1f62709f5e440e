import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly thorough?: boolean;
  }
}

/**
 * `npm test` tries a sample and `npm run test:slow` everything: the whole would take ten minutes on two cores. A test file
 * that imports this module runs in both (vitest.config.ts).
 */
export const thorough = inject('thorough') === true;

/** How many: of runs of a property, or of cases that a test must have seen. */
export const sized = (count: { readonly quick: number; readonly thorough: number }): number =>
  thorough ? count.thorough : count.quick;

/** At most `count` things, evenly spread over the list; all of them in `npm run test:slow`. */
export function sampleOf<Thing>(things: readonly Thing[], count: number): readonly Thing[] {
  if (thorough || things.length <= count) return things;
  const step = things.length / count;
  return things.filter((_thing, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
