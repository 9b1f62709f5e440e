import type { ParsedFile } from './kinds.ts';
import { oncePer } from './once.ts';
import type { FieldPath } from './place.ts';

export interface FormerId {
  readonly former: string;
  readonly current: string;
  readonly path: FieldPath;
}

interface Renamed {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
}

const of = ({ id, formerly = [] }: Renamed, path: FieldPath): FormerId[] =>
  formerly.map((former, index) => ({ former, current: id, path: [...path, 'formerly', index] }));

const ofEach = (records: readonly Renamed[], field: string): FormerId[] =>
  records.flatMap((record, index) => of(record, [field, index]));

/** The former ids of a file's records. */
export const formerIdsIn = oncePer((file: ParsedFile): readonly FormerId[] => {
  switch (file.kind) {
    case 'actors':
    case 'people':
    case 'series':
      return of(file.value, []);
    case 'costars':
      return ofEach(file.value.costars, 'costars');
    case 'makers':
      return ofEach(file.value.makers, 'makers');
    case 'quotes':
      return ofEach(file.value.quotes, 'quotes');
    case 'figures':
      return ofEach(file.value.figures, 'figures');
    case 'accepted':
    case 'companies':
    case 'publishers':
    case 'sources':
    case 'terms':
      return [];
  }
});
