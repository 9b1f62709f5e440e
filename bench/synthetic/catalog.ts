import { readData } from '../../src/catalog/read.ts';
import { relate } from '../../src/catalog/relate.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { ParsedFile } from '../../src/catalog/kinds.ts';
import type { Person } from '../../src/catalog/schema/person.ts';
import type { Series } from '../../src/catalog/schema/series.ts';
import type { Entry } from '../../src/search/entry.ts';
import { randomNumbers, syntheticEntries } from '../search/synthetic.ts';

const castSize = 6;

function person(model: Person, { id, names }: Entry): Person {
  const { en = id, ko, ja } = names;
  const { aliases: _aliases, namesakes: _namesakes, bibliography: _bibliography, ...rest } = model;
  return { ...rest, id, names: { en, ...(ko && { ko }), ...(ja && { ja }) } };
}

function series(model: Series, { id, names, years = [] }: Entry, cast: NonNullable<Series['cast']>): Series {
  const { en = id, ko, ja } = names;
  const { aliases: _aliases, bibliography: _bibliography, end: _end, ...rest } = model;
  const [year = model.year] = years;
  return {
    ...rest,
    id,
    year,
    start: String(year),
    titles: { en, ja: ja ?? en, ...(ko && { ko }) },
    cast,
  };
}

/**
 * The real data and as many synthetic people and works beside it as make `count` records, each with the texts and sources
 * of a real one and works with casts drawn among them: a catalog as it would be if it had grown.
 */
export async function grownCatalog(folder: string, count: number): Promise<Catalog> {
  const { files } = await readData(folder);
  const people = files.flatMap((file) => (file.kind === 'actors' ? [file.value] : []));
  const works = files.flatMap((file) => (file.kind === 'series' && file.value.cast !== undefined ? [file.value] : []));
  const entries = syntheticEntries(Math.max(0, count - people.length - works.length));
  const actors = entries.filter(({ kind }) => kind === 'actor');
  const random = randomNumbers(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const grown = entries.map((entry): ParsedFile => {
    const path = `${entry.kind === 'actor' ? 'actors' : 'series'}/${entry.id}.json`;
    if (entry.kind === 'actor') {
      return { kind: 'actors', path, file: `data/${path}`, text: entry.id, value: person(pick(people), entry) };
    }
    const model = pick(works);
    const [credit] = model.cast ?? [];
    const cast =
      credit === undefined ? [] : Array.from({ length: castSize }, () => ({ ...credit, person: pick(actors).id }));
    return { kind: 'series', path, file: `data/${path}`, text: entry.id, value: series(model, entry, cast) };
  });
  return relate([...files, ...grown]);
}
