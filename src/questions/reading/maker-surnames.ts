import type { Catalog } from '../../catalog/catalog.ts';
import type { Mark } from './mark.ts';

/** Makers by their surname alone: "a Kore-eda movie", 是枝作品. */
export type MakerSurnames = (text: string) => Mark[];

const english =
  /(?<![\p{L}'-])(?<name>\p{L}[\p{L}-]{3,})(?:'s)?(?= (?:films?|movies?|dramas?|series|works?|projects?|titles?|pictures?)\b)/giu;
const directed = /\b(?:directed by|by director|director) (?<name>\p{L}[\p{L}-]{3,})/giu;
/** "Has Hamaguchi made", "films by kore-eda". */
const making =
  /\b(?:has|have|did|does) (?<name>\p{L}[\p{L}-]{3,}) (?:ever )?(?:made|make|direct(?:ed)?|shot|shoot)\b/giu;
const madeBy = /\b(?:films?|movies?|dramas?|works?|series) (?:made |directed )?by (?<name>\p{L}[\p{L}-]{3,})/giu;
const japanese = /(?<![\p{Script=Han}々])(?<name>[\p{Script=Han}々]{2,3})(?=監督|作品|の(?:映画|ドラマ|作品)|映画)/gu;

const korean = /(?<![가-힣])(?<name>[가-힣]{2,5})(?= (?:감독|작가|작품|영화)(?:의|이|은|님|에|들)? )/gu;

/** The fewest works of a maker whose surname alone is enough. */
const fewestMade = 2;

/** Whether a surname means its maker rather than the people of the same name: they have no more works than the maker. */
export const actsLess = ({ name, text }: Mark, { name: maker }: Mark, catalog: Catalog): boolean => {
  const made = (maker?.ids ?? []).flatMap((id) => catalog.madeBy(id)).length;
  return (
    name?.kind === 'person' &&
    !/\s/u.test(text) &&
    made >= fewestMade &&
    name.ids.every((id) => catalog.partsOf(id).length <= made)
  );
};

const keyOf = (name: string): string => name.toLowerCase().replaceAll('-', '');

/**
 * Surnames that only one maker has, or that one made most with. A Japanese name is written without a space: its beginning is the
 * surname.
 */
export function makerSurnames(catalog: Catalog): MakerSurnames {
  const owners = new Map<string, Set<string>>();
  const add = (surname: string, id: string): void => {
    owners.set(surname, (owners.get(surname) ?? new Set()).add(id));
  };
  for (const id of new Set([...catalog.makers.keys(), ...catalog.people.keys()])) {
    if (catalog.madeBy(id).length === 0) continue;
    const names = catalog.anyone(id)?.names;
    const surname = names?.en.split(' ').at(-1) ?? '';
    if (names?.en.split(' ').length === 2) add(keyOf(surname), id);
    const [head = '', given, more] = (names?.ko ?? '').split(' ');
    if (given !== undefined && more === undefined) add(head, id);
    if (/^[\p{Script=Han}々]{3,5}$/u.test(names?.ja ?? ''))
      for (const length of [2, 3]) add((names?.ja ?? '').slice(0, length), id);
  }
  const markOf = (name: string, start: number): Mark[] => {
    const [first, second] = [...(owners.get(keyOf(name)) ?? [])]
      .map((id) => ({ id, count: catalog.madeBy(id).length }))
      .toSorted((a, b) => b.count - a.count);
    return first === undefined || first.count === second?.count
      ? []
      : [
          {
            start,
            end: start + name.length,
            text: name,
            meanings: [],
            name: { kind: 'maker', ids: [first.id], isSure: true },
          },
        ];
  };
  return (text) =>
    [english, directed, making, madeBy, japanese, korean].flatMap((sign) =>
      [...text.matchAll(sign)].flatMap((match) => {
        const name = match.groups?.['name'] ?? '';
        return markOf(name, match.index + match[0].indexOf(name));
      }),
    );
}
