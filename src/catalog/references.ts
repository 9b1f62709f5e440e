import { didYouMean } from './closest.ts';
import type { ParsedFile } from './kinds.ts';
import { fieldName, locator, type FieldPath } from './place.ts';
import type { Problem } from './problem.ts';

/** A thing that has an id, and every thing that is referred to by one. */
type Target = 'person' | 'series' | 'source' | 'genre' | 'service' | 'group';

interface Mention {
  readonly id: string;
  readonly path: FieldPath;
}

const targetNames: Readonly<Record<Target, string>> = {
  person: 'person',
  series: 'series',
  source: 'source',
  genre: 'genre',
  service: 'service',
  group: 'group',
};

const termTargets: Readonly<Record<string, Target>> = {
  'terms/genres.json': 'genre',
  'terms/services.json': 'service',
  'terms/groups.json': 'group',
};

const each = (list: readonly string[] | undefined, path: FieldPath): Mention[] =>
  (list ?? []).map((id, index) => ({ id, path: [...path, index] }));

/** What one file defines. */
function definitions(file: ParsedFile): (Mention & { target: Target })[] {
  const own = ((): (Mention & { target: Target })[] => {
    switch (file.kind) {
      case 'actors':
      case 'people':
        return [{ target: 'person', id: file.value.id, path: ['id'] }];
      case 'costars':
        return file.value.costars.map(({ id }, index) => ({ target: 'person', id, path: ['costars', index, 'id'] }));
      case 'series':
        return [{ target: 'series', id: file.value.id, path: ['id'] }];
      case 'terms': {
        const target = termTargets[file.path];
        return target === undefined
          ? []
          : Object.keys(file.value.terms).map((id) => ({ target, id, path: ['terms', id] }));
      }
      default:
        return [];
    }
  })();
  const bibliography = 'bibliography' in file.value ? Object.keys(file.value.bibliography ?? {}) : [];
  return [...own, ...bibliography.map((id) => ({ target: 'source' as const, id, path: ['bibliography', id] }))];
}

/** What one file refers to. */
function mentions(file: ParsedFile): (Mention & { target: Target })[] {
  const as = (target: Target, list: readonly Mention[]): (Mention & { target: Target })[] =>
    list.map((mention) => ({ ...mention, target }));
  switch (file.kind) {
    case 'actors':
    case 'people':
      return [
        ...as('source', each(file.value.sources, ['sources'])),
        ...as(
          'group',
          (file.value.memberships ?? []).map(({ group }, index) => ({
            id: group,
            path: ['memberships', index, 'group'],
          })),
        ),
      ];
    case 'series': {
      const { value } = file;
      return [
        ...as('source', each(value.sources, ['sources'])),
        ...as('source', each(value.release.sources, ['release', 'sources'])),
        ...as('genre', each(value.genres, ['genres'])),
        ...as('service', each(value.networks, ['networks'])),
        ...as(
          'service',
          (value.platforms ?? []).map(({ service }, index) => ({ id: service, path: ['platforms', index, 'service'] })),
        ),
        ...(['directors', 'writers', 'producers'] as const).flatMap((field) =>
          (value[field] ?? []).flatMap(({ person }, index) =>
            person === undefined ? [] : as('person', [{ id: person, path: [field, index, 'person'] }]),
          ),
        ),
        ...(value.cast ?? []).flatMap((credit, index) => [
          ...as('person', [{ id: credit.person, path: ['cast', index, 'person'] }]),
          ...as('source', each(credit.sources, ['cast', index, 'sources'])),
        ]),
        ...(value.notes ?? []).flatMap((note, index) => as('source', each(note.sources, ['notes', index, 'sources']))),
      ];
    }
    case 'quotes':
      return file.value.quotes.flatMap((quote, index) => [
        ...as('source', each(quote.sources, ['quotes', index, 'sources'])),
        ...as('series', each(quote.series, ['quotes', index, 'series'])),
        ...as('person', each(quote.people, ['quotes', index, 'people'])),
        ...(quote.person === undefined ? [] : as('person', [{ id: quote.person, path: ['quotes', index, 'person'] }])),
      ]);
    case 'figures':
      return file.value.figures.flatMap((figure, index) => [
        ...as('source', each(figure.sources, ['figures', index, 'sources'])),
        ...as('series', each(figure.series, ['figures', index, 'series'])),
      ]);
    default:
      return [];
  }
}

/** Ids of quotes and figures, unique across their files, that nothing refers to but buttons. */
function ownIds(file: ParsedFile): Mention[] {
  if (file.kind === 'quotes') return file.value.quotes.map(({ id }, index) => ({ id, path: ['quotes', index, 'id'] }));
  if (file.kind === 'figures')
    return file.value.figures.map(({ id }, index) => ({ id, path: ['figures', index, 'id'] }));
  return [];
}

/** Every id is defined once, and every reference leads somewhere. */
export function referenceProblems(files: readonly ParsedFile[]): Problem[] {
  const problems: Problem[] = [];
  const defined = new Map<Target, Map<string, string>>();
  const idsOf = (target: Target): Map<string, string> => {
    const ids = defined.get(target) ?? new Map<string, string>();
    defined.set(target, ids);
    return ids;
  };
  const report = (file: ParsedFile, path: FieldPath, message: string): void => {
    problems.push({ file: file.file, ...locator(file.text)(path), field: fieldName(path), message, severity: 'error' });
  };
  const define = (ids: Map<string, string>, file: ParsedFile, { id, path }: Mention): void => {
    const other = ids.get(id);
    if (other === undefined) ids.set(id, file.file);
    else report(file, path, `the id "${id}" is taken (${other})`);
  };

  const plainIds = new Map<string, string>();
  for (const file of files) {
    for (const definition of definitions(file)) {
      define(idsOf(definition.target), file, definition);
    }
    for (const mention of ownIds(file)) define(plainIds, file, mention);
    const name = file.path
      .split('/')
      .at(-1)
      ?.replace(/\.json$/u, '');
    if ((file.kind === 'actors' || file.kind === 'people' || file.kind === 'series') && file.value.id !== name) {
      report(file, ['id'], `the id is "${file.value.id}", but the file is called ${name}.json: they must be the same`);
    }
  }
  for (const file of files) {
    for (const { target, id, path } of mentions(file)) {
      const ids = idsOf(target);
      if (!ids.has(id)) report(file, path, `no ${targetNames[target]} "${id}"${didYouMean(id, ids.keys())}`);
    }
  }
  return problems;
}
