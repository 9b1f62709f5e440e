import type { Asked } from '../src/cards/quiz/typed-form.ts';
import { titlesOf, type Catalog } from '../src/catalog/catalog.ts';
import { clean, joined } from '../src/search/clean.ts';
import type { FindableKind, FoundBy, Hit, Search } from '../src/search/result.ts';
import { weightOf } from '../src/search/weight.ts';

const kindsOf: Readonly<Record<Asked, readonly FindableKind[]>> = { person: ['actor', 'person'], work: ['series'] };

/** Below this, the sound is that of a part of a name: クチ of 坂口. */
const leastSound = 0.935;
const whole: ReadonlySet<FoundBy | undefined> = new Set([
  'name',
  'alias',
  'romanisation',
  'kana',
  'romaji',
  'keyboard',
]);

/**
 * Accepted matches: the exact name, its sound in another script, or its keys on another keyboard; never a part,
 * initials or a resemblance.
 */
const isWhole = ({ tier, by, score }: Hit): boolean =>
  whole.has(by) && (tier === 'exact' || (tier === 'folded' && score >= leastSound));

/** One wrong letter in a name this short makes another name: 김태희, 김태리. */
const shortName = 4;

const mayHaveSlip = (text: string): boolean => Array.from(joined(clean(text))).length > shortName;

/** A name inside a longer text is no answer, because a player who types three names would be right with any of them. */
const mostAround = 1.4;

function namesOf(id: string, catalog: Catalog): readonly string[] {
  const series = catalog.series.get(id);
  if (series !== undefined) return [...titlesOf(series), ...(series.aliases ?? [])];
  const person = catalog.anyone(id);
  return person === undefined
    ? []
    : [...Object.values(person.names).filter((name) => name !== undefined), ...(person.aliases ?? [])];
}

const isNoMoreThanName = (text: string, id: string, catalog: Catalog): boolean =>
  weightOf(text) <= mostAround * Math.max(...namesOf(id, catalog).map(weightOf));

function found(text: string, asked: Asked, search: Search): readonly string[] {
  const result = search.find(text, kindsOf[asked]);
  switch (result.verdict) {
    case 'clear': {
      const isSlip = result.hit.tier === 'near' && mayHaveSlip(text);
      return isWhole(result.hit) || isSlip ? [result.hit.id] : [];
    }
    case 'close':
      return result.hits.filter((hit) => hit.tier === 'exact' && isWhole(hit)).map(({ id }) => id);
    case 'none':
      return [];
  }
}

/** The ids of the people or works whose whole name equals a text, in any script. Several people may have one name. */
export const readTyped = (text: string, asked: Asked, search: Search, catalog: Catalog): readonly string[] =>
  found(text, asked, search).filter((id) => isNoMoreThanName(text, id, catalog));
