import { didYouMean } from '../../../catalog/closest.ts';
import type { LexiconFile } from '../schema.ts';
import { termKinds, type TermKind } from '../vocabulary.ts';
import type { Fault } from './fault.ts';

/** Where the ids of each kind stand: services are companies. */
export const termFiles: Readonly<Record<TermKind, string>> = {
  genre: 'terms/genres.json',
  service: 'companies.json',
  group: 'terms/groups.json',
};

/** Ids of genres, services and groups by kind. */
export type TermIds = Readonly<Record<TermKind, readonly string[]>>;

/** Genres, services and groups that the data do not have. */
export function termFaults({ meanings }: LexiconFile, known: TermIds): Fault[] {
  return (Object.keys(termKinds) as TermKind[]).flatMap((kind) =>
    Object.keys(meanings[kind] ?? {}).flatMap((id): Fault[] =>
      known[kind].includes(id)
        ? []
        : [
            {
              path: ['meanings', kind, id],
              message: `is no id of data/${termFiles[kind]}${didYouMean(id, known[kind])}`,
            },
          ],
    ),
  );
}
