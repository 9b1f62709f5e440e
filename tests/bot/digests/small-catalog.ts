import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { ParsedFile } from '../../../src/catalog/kinds.ts';
import { relate } from '../../../src/catalog/relate.ts';
import { person } from '../../../src/catalog/schema/person.ts';
import { series } from '../../../src/catalog/schema/series.ts';
import { sources } from '../../../src/catalog/schema/sources.ts';
import { actor, page, work } from '../../catalog/small-data.ts';

/** The parts of a work that a test decides; all the others are valid. */
export interface SmallWork {
  readonly id: string;
  readonly people: readonly string[];
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly certainty?: 'announced' | 'confirmed';
}

const parsedAs = (path: string, kind: ParsedFile['kind'], value: unknown): ParsedFile =>
  ({ kind, path, file: `data/${path}`, text: JSON.stringify(value), value }) as ParsedFile;

/** A catalog of a few works, built like the real one. */
export function catalogOf(works: readonly SmallWork[]): Catalog {
  const people = new Set(['kim-a', 'kim-b', 'kim-c', ...works.flatMap((one) => one.people)]);
  return relate([
    ...[...people].map((id) =>
      parsedAs(`actors/${id}.json`, 'actors', person.parse(actor({ id, names: { en: id, ko: id, ja: id } }))),
    ),
    ...works.map(({ id, people: cast, start, end, certainty = 'confirmed' }) =>
      parsedAs(
        `series/${id}.json`,
        'series',
        series.parse(
          work({
            id,
            titles: { en: id, ja: id, ko: id },
            year: Number(start?.slice(0, 4) ?? 2026),
            start,
            end,
            release: { certainty, sources: ['a-page'] },
            cast: cast.map((one) => ({ person: one, sources: ['a-page'] })),
          }),
        ),
      ),
    ),
    parsedAs('sources.json', 'sources', sources.parse({ bibliography: { 'a-page': page() } })),
  ]);
}
