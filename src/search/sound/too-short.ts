import { remembered } from '../remembered.ts';
import { omission } from './alphabet.ts';

/** ㅎ of the query is never left out for less (`distance.ts`). */
const ofH = 0.6;
/** A slip of floating-point numbers, far below the cheapest sound. */
const rounding = 0.001;

const mostRemembered = 256;

/** The least that it costs to leave out none, one, two … of the sounds. */
const leastCosts = remembered((sounds) => {
  const costs = Array.from(sounds, (sound) => (sound === 'h' ? ofH : (omission[sound] ?? 1))).toSorted((a, b) => a - b);
  const sums = [0];
  for (const cost of costs) sums.push((sums.at(-1) ?? 0) + cost);
  return sums;
}, mostRemembered);

/**
 * Whether a name has so few sounds that leaving out the others of a query costs more than `most`, whichever they are: half
 * of the names that a window of a sentence shares some letters with. ㅇ of the name may stand for two sounds (`distance.ts`).
 */
export function isTooShort(query: string, name: string, most: number): boolean {
  const more = query.length - name.length;
  if (more < 2) return false;
  let leftOut = more;
  for (const sound of name) if (sound === 'N') leftOut -= 1;
  return (leastCosts(query)[leftOut] ?? 0) > most + rounding;
}
