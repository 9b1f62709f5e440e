import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { namesOf, titlesOf } from '../facts/names.ts';

/** Notes that nobody uses to describe a work. */
const numeric: ReadonlySet<string> = new Set(['ratings', 'box-office', 'source']);

/** All texts by which a work may be described: first its premise, then its people and parts, its genres and its origin. */
export function workTexts(work: Series, catalog: Catalog, language: Language): string {
  const { premise, cast = [], notes = [], genres = [], basedOn } = work;
  return [
    // The premise counts three times: a description of a work tells its story.
    premise[language],
    premise[language],
    premise[language],
    titlesOf(work)[language],
    ...cast.flatMap(({ character, note, person }) => {
      const who = catalog.anyone(person);
      return [character?.[language], note?.[language], who === undefined ? undefined : namesOf(who)[language]];
    }),
    ...genres.map((id) => catalog.genres.get(id)?.name[language]),
    basedOn?.[language],
    ...notes.filter(({ topic }) => !numeric.has(topic)).map(({ text }) => text[language]),
  ]
    .filter((text) => text !== undefined)
    .join(' ');
}
