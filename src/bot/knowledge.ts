import type { SetAside } from '../catalog/amend/amendment.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { createAsker, type Asker } from '../questions/asker.ts';
import type { Teaching } from '../questions/load.ts';
import type { ColumnShelf } from '../search/index/columns.ts';
import type { Search } from '../search/result.ts';
import { createSearch } from '../search/search.ts';

/** One version of everything that the bot knows: the data and what is built from it. */
export interface Knowledge {
  readonly catalog: Catalog;
  readonly search: Search;
  readonly questions: Asker;
  /** Why the newest edit of the data is not served, one fault a line: `file:line:column field: message`. Empty when it is. */
  readonly faults: readonly string[];
  /** Approved edits that are not served. */
  readonly setAside: readonly SetAside[];
}

export function knowledgeOf(
  catalog: Catalog,
  teaching: Teaching,
  setAside: readonly SetAside[] = [],
  shelf?: ColumnShelf,
): Knowledge {
  const search = createSearch(catalog, shelf);
  return { catalog, search, questions: createAsker(catalog, search, teaching), faults: [], setAside };
}
