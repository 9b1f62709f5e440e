/**
 * The reasons that are counted: why actors come, why makers cast them, why the two countries work together, and what speaks
 * against it. The speaker decides between the first two: a producer's reason to cast is not an actor's reason to come.
 */
const reasons = {
  come: ['home-market', 'dream', 'part', 'colleagues', 'stage', 'invited', 'life'],
  cast: ['presence', 'story', 'viewers', 'world'],
  together: ['costs', 'streaming', 'know-how', 'world', 'bridge'],
  against: ['language', 'fees', 'loneliness', 'reception', 'methods'],
} as const;

export type ReasonGroup = keyof typeof reasons;
export type Reason = { [Group in ReasonGroup]: `${Group}.${(typeof reasons)[Group][number]}` }[ReasonGroup];
