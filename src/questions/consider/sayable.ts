import type { Ask } from '../plans/asks.ts';

/** Asks that can be answered for the one picked work. */
export const sayable: ReadonlySet<Ask> = new Set<Ask>([
  'network',
  'service',
  'end',
  'director',
  'writer',
  'producer',
  'episodes',
  'character',
  'premise',
  'basis',
  'genre',
  'billing',
  'music',
  'location',
  'rating',
  'box-office',
  'company',
]);
