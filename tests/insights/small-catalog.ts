import type { Catalog } from '../../src/catalog/catalog.ts';
import type { ParsedFile } from '../../src/catalog/kinds.ts';
import { relate } from '../../src/catalog/relate.ts';
import type { Person } from '../../src/catalog/schema/person.ts';
import type { Series } from '../../src/catalog/schema/series.ts';

const text = { en: 'A sentence.', ja: '文です。', ko: '문장입니다.' };

/** A work of which only what matters is given. */
export function work(id: string, changes: Partial<Series> = {}): Series {
  const year = changes.start === undefined ? 2024 : Number(changes.start.slice(0, 4));
  return {
    id,
    kind: 'series',
    titles: { en: id, ja: id },
    year,
    release: { certainty: 'confirmed', sources: ['a-page'] },
    country: 'JP',
    premise: text,
    sources: ['a-page'],
    checked: '2026-11-21',
    ...changes,
  };
}

/** A work with these people in its cast. */
export function workWith(people: readonly string[], id: string, changes: Partial<Series> = {}): Series {
  return work(id, { cast: people.map((person) => ({ person, sources: ['a-page'] })), ...changes });
}

export function actor(id: string, changes: Partial<Person> = {}): Person {
  return {
    id,
    names: { en: id },
    nationality: 'KR',
    occupation: 'actor',
    summary: text,
    sources: ['a-page'],
    checked: '2026-11-21',
    ...changes,
  };
}

/** A catalog of these works and people, and of nothing else. */
export function catalogOf(works: readonly Series[], people: readonly Person[] = []): Catalog {
  const place = { path: '', file: '', text: '' };
  return relate([
    ...works.map((value): ParsedFile => ({ kind: 'series', ...place, value })),
    ...people.map((value): ParsedFile => ({ kind: 'actors', ...place, value })),
  ]);
}
