import type { Kind } from '../intent.ts';
import type { Text } from './vectors.ts';
import { slotSign } from './words.ts';

/** What a question may be about. A year, a service or a genre only narrows it. */
const slot = (name: string): string => slotSign(name).trim();
const work = slot('work');
const character = slot('character');
const subjectSlots = [slot('person'), work, character, slot('group')];
/** What a name costs that no phrasing of the kind has. */
const strange = 0.25;

/** In how many of its phrasings a kind of question names a subject. */
function sharesOfSubjects(texts: readonly Text[]): ReadonlyMap<Kind, ReadonlyMap<string, number>> {
  const kinds = [...new Set(texts.map(({ kind }) => kind))];
  return new Map(
    kinds.map((kind) => {
      const all = texts.filter((text) => text.kind === kind);
      const share = (slot: string): number => all.filter(({ words: list }) => list.includes(slot)).length / all.length;
      // A character stands for its work as well.
      const shareOf = (slot: string): number => (slot === character ? Math.max(share(slot), share(work)) : share(slot));
      return [kind, new Map(subjectSlots.map((slot) => [slot, shareOf(slot)]))];
    }),
  );
}

/**
 * What is taken off the likeness with a kind of question that does not speak of what is named: somebody's works are no list
 * of all works. `list` holds the words of the question, names being slots.
 */
export function strangenessOf(texts: readonly Text[]): (kind: Kind, list: readonly string[]) => number {
  const shares = sharesOfSubjects(texts);
  return (kind, list) =>
    subjectSlots
      .filter((one) => list.includes(one))
      .reduce((sum, one) => sum + strange * (1 - Math.min(1, 3 * (shares.get(kind)?.get(one) ?? 0))), 0);
}
