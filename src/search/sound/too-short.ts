import { remembered } from '../remembered.ts';
import { omission } from './alphabet.ts';

/** The minimum cost of omitting ㅎ of the query (`distance.ts`). */
const ofH = 0.6;
/** A margin for floating-point errors, far below the cheapest sound. */
const rounding = 0.001;

const mostRemembered = 256;

/** The minimum cost of omitting none, one, two … of the sounds. */
const leastCosts = remembered((sounds) => {
  const costs = Array.from(sounds, (sound) => (sound === 'h' ? ofH : (omission[sound] ?? 1))).toSorted((a, b) => a - b);
  const sums = [0];
  for (const cost of costs) sums.push((sums.at(-1) ?? 0) + cost);
  return sums;
}, mostRemembered);

/**
 * Whether a name has so few sounds that omitting the query's surplus costs more than `most`, whatever sounds they are.
 * This applies to half of the names that share some letters with a window of a sentence. ㅇ of the name may stand for
 * two sounds (`distance.ts`).
 */
export function isTooShort(query: string, name: string, most: number): boolean {
  const more = query.length - name.length;
  if (more < 2) return false;
  let leftOut = more;
  for (const sound of name) if (sound === 'N') leftOut -= 1;
  return (leastCosts(query)[leftOut] ?? 0) > most + rounding;
}
