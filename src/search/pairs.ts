import type { Index } from './index/index.ts';
import { lookUp } from './lookup.ts';
import { ranked, type Match, type Wanted } from './match.ts';

/** The maximum number of words: a longer query is a sentence, and each split costs two look-ups. */
const mostWords = 4;
const anything = (): boolean => true;

/**
 * Finds a work and a person in it, even if either name is partial or too short to be found in a longer query: "GO 窪塚",
 * "hero キムタク". Their relation shows that both are meant. The first one in the query comes first.
 */
export function belongingPair(index: Index, words: readonly string[], wanted: Wanted): Match[] {
  const { entries } = index;
  if (words.length > mostWords) return [];
  const named = (phrase: string): Match[] => ranked(lookUp(index, phrase, anything).values());
  for (let end = 1; end < words.length; end += 1) {
    const [before, behind] = [named(words.slice(0, end).join(' ')), named(words.slice(end).join(' '))];
    for (const [works, people] of [[before, behind] as const, [behind, before] as const]) {
      for (const work of works) {
        const { kind, related = [] } = entries[work.entry] ?? {};
        if (kind !== 'series' || work.tier === 'prefix') continue;
        const person = people.find(({ entry }) => related.includes(entries[entry]?.id ?? ''));
        if (person !== undefined)
          return (works === before ? [work, person] : [person, work]).filter(({ entry }) => wanted(entry));
      }
    }
  }
  return [];
}
