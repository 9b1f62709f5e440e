import { keysOf } from '../../../catalog/keys-of.ts';
import { didYouMean } from '../../../catalog/closest.ts';
import type { LexiconFile } from '../schema.ts';
import { termKinds, type TermKind } from '../meaning.ts';
import type { Fault } from './fault.ts';

/** Ids of data/terms by kind. */
export type TermIds = Readonly<Record<TermKind, readonly string[]>>;

/** Genres, services and groups that are missing in data/terms. */
export function termFaults({ meanings }: LexiconFile, known: TermIds): Fault[] {
  return keysOf(termKinds).flatMap((kind) =>
    Object.keys(meanings[kind] ?? {}).flatMap((id): Fault[] =>
      known[kind].includes(id)
        ? []
        : [
            {
              path: ['meanings', kind, id],
              message: `is no id of data/${termKinds[kind]}${didYouMean(id, known[kind]).en}`,
            },
          ],
    ),
  );
}
