import type { ParsedFile } from './kinds.ts';
import { oncePer } from './once.ts';
import type { FieldPath } from './place.ts';
import { isService } from './service.ts';
import type { Link } from './schema/link.ts';

/** Everything that has an id, and everything that references one. */
export type Target = 'person' | 'series' | 'source' | 'genre' | 'company' | 'service' | 'group';

export interface Mention {
  readonly target: Target;
  readonly id: string;
  readonly path: FieldPath;
}

type FileOf<K extends ParsedFile['kind']> = Extract<ParsedFile, { readonly kind: K }>;

const one = (target: Target, id: string | undefined, path: FieldPath): Mention[] =>
  id === undefined ? [] : [{ target, id, path }];

const each = (target: Target, ids: readonly string[] | undefined, path: FieldPath): Mention[] =>
  (ids ?? []).map((id, index) => ({ target, id, path: [...path, index] }));

/** The ids that the files of terms define. */
export const termTargets: Readonly<Record<string, Target>> = {
  'terms/genres.json': 'genre',
  'terms/groups.json': 'group',
};

function recordsOf(file: ParsedFile): Mention[] {
  switch (file.kind) {
    case 'actors':
    case 'people':
      return one('person', file.value.id, ['id']);
    case 'costars':
      return file.value.costars.flatMap(({ id }, index) => one('person', id, ['costars', index, 'id']));
    case 'makers':
      return file.value.makers.flatMap(({ id }, index) => one('person', id, ['makers', index, 'id']));
    case 'series':
      return one('series', file.value.id, ['id']);
    case 'terms': {
      const target = termTargets[file.path];
      return target === undefined
        ? []
        : Object.keys(file.value.terms).map((id) => ({ target, id, path: ['terms', id] }));
    }
    case 'companies':
      return Object.entries(file.value.companies).flatMap(([id, company]) => {
        const path = ['companies', id];
        return [...one('company', id, path), ...(isService(company) ? one('service', id, path) : [])];
      });
    case 'quotes':
    case 'figures':
    case 'publishers':
    case 'accepted':
    case 'sources':
      return [];
  }
}

/** The ids defined in one file. */
export const definitions = oncePer((file: ParsedFile): readonly Mention[] => {
  const bibliography = 'bibliography' in file.value ? Object.keys(file.value.bibliography ?? {}) : [];
  return [
    ...recordsOf(file),
    ...bibliography.map((id) => ({ target: 'source' as const, id, path: ['bibliography', id] })),
  ];
});

const inLinks = (links: readonly Link[] | undefined): Mention[] =>
  (links ?? []).flatMap(({ service, sources }, index) => [
    ...one('service', service, ['links', index, 'service']),
    ...each('source', sources, ['links', index, 'sources']),
  ]);

function inPerson({ value }: FileOf<'actors' | 'people'>): Mention[] {
  const cited = (
    ['otherBirths', 'agencies', 'memberships', 'hanja', 'nicknames', 'searchKeys', 'japan'] as const
  ).flatMap((field) =>
    (value[field] ?? []).flatMap(({ sources }, index) => each('source', sources, [field, index, 'sources'])),
  );
  return [
    ...each('source', value.sources, ['sources']),
    ...each('person', value.namesakes, ['namesakes']),
    ...(value.agencies ?? []).flatMap(({ company }, index) => one('company', company, ['agencies', index, 'company'])),
    ...(value.memberships ?? []).flatMap(({ group }, index) => one('group', group, ['memberships', index, 'group'])),
    ...cited,
    ...inLinks(value.links),
  ];
}

function inSeries({ value }: FileOf<'series'>): Mention[] {
  const makers = (['directors', 'writers', 'producers'] as const).flatMap((field) =>
    (value[field] ?? []).flatMap(({ person }, index) => one('person', person, [field, index, 'person'])),
  );
  return [
    ...each('source', value.sources, ['sources']),
    ...each('source', value.release.sources, ['release', 'sources']),
    ...each('genre', value.genres, ['genres']),
    ...each('service', value.networks, ['networks']),
    ...(value.platforms ?? []).flatMap(({ service }, index) =>
      one('service', service, ['platforms', index, 'service']),
    ),
    ...(value.companies ?? []).flatMap(({ company }, index) =>
      one('company', company, ['companies', index, 'company']),
    ),
    ...makers,
    ...inLinks(value.links),
    ...(value.cast ?? []).flatMap((credit, index) => [
      ...one('person', credit.person, ['cast', index, 'person']),
      ...each('source', credit.sources, ['cast', index, 'sources']),
    ]),
    ...(value.notes ?? []).flatMap((note, index) => each('source', note.sources, ['notes', index, 'sources'])),
  ];
}

/** The ids referenced in one file. */
export const mentions = oncePer((file: ParsedFile): readonly Mention[] => {
  switch (file.kind) {
    case 'actors':
    case 'people':
      return inPerson(file);
    case 'costars':
      return file.value.costars.flatMap(({ namesakes }, index) =>
        each('person', namesakes, ['costars', index, 'namesakes']),
      );
    case 'makers':
      return file.value.makers.flatMap(({ namesakes, sources }, index) => [
        ...each('person', namesakes, ['makers', index, 'namesakes']),
        ...each('source', sources, ['makers', index, 'sources']),
      ]);
    case 'series':
      return inSeries(file);
    case 'quotes':
      return file.value.quotes.flatMap((quote, index) => [
        ...each('source', quote.sources, ['quotes', index, 'sources']),
        ...each('series', quote.series, ['quotes', index, 'series']),
        ...each('person', quote.people, ['quotes', index, 'people']),
        ...one('person', quote.person, ['quotes', index, 'person']),
      ]);
    case 'figures':
      return file.value.figures.flatMap((figure, index) => [
        ...each('source', figure.sources, ['figures', index, 'sources']),
        ...each('series', figure.series, ['figures', index, 'series']),
      ]);
    case 'terms':
    case 'companies':
    case 'publishers':
    case 'accepted':
    case 'sources':
      return [];
  }
});

/** Ids of quotes and figures, unique across their files; only buttons reference them. */
export const ownIds = oncePer((file: ParsedFile): readonly { readonly id: string; readonly path: FieldPath }[] => {
  if (file.kind === 'quotes') return file.value.quotes.map(({ id }, index) => ({ id, path: ['quotes', index, 'id'] }));
  if (file.kind === 'figures')
    return file.value.figures.map(({ id }, index) => ({ id, path: ['figures', index, 'id'] }));
  return [];
});
