import type { Catalog } from '../../catalog/catalog.ts';
import type { Picture } from '../../catalog/schema/picture.ts';
import type { Skeleton } from '../../catalog/skeleton/skeleton.ts';
import type { Wikidata } from './wikidata.ts';

export interface ImportTools {
  readonly wikidata: Wikidata;
  readonly pictureNamed: (file: string) => Promise<Picture | undefined>;
  readonly catalog: Catalog;
  /** The id of the new record, where the proposed one is taken. */
  readonly givenId: string | undefined;
  readonly now: Date;
}

/** A new record with remarks, or the differences from a record of the catalog. */
export type Imported =
  | { readonly skeleton: Skeleton; readonly also: string }
  | { readonly report: string; readonly skeleton?: undefined };
