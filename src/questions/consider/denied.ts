import type { Frame } from '../frame/frame.ts';
import { isOfBeingAlive, isOfLeaving } from '../frame/tense.ts';
import type { Ask } from '../plans/asks.ts';

/** Whether answering yes denies the record of the ask. */
export function isDenied(ask: Ask, { reading, has }: Frame): boolean {
  const isTurned =
    (ask === 'death' && isOfBeingAlive(reading)) || ((ask === 'group' || ask === 'agency') && isOfLeaving(reading));
  return isTurned !== has('exclusion.not');
}
