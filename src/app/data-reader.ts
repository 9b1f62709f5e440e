import type { Catalog } from '../catalog/catalog.ts';
import type { Amendment, SetAside } from '../catalog/amend/amendment.ts';
import { loadAmended } from '../catalog/amend/load.ts';
import type { PassedTexts } from '../catalog/passed.ts';
import type { Problem } from '../catalog/problem.ts';
import { loadTeaching, type Teaching } from '../questions/load.ts';

/** One version of the whole data folder. */
export interface Data {
  readonly catalog: Catalog;
  readonly teaching: Teaching;
  readonly setAside: readonly SetAside[];
  /** The ids of the amendments that the folder contains. */
  readonly merged: readonly string[];
  /** Changes with any file. */
  readonly version: string;
}

type LoadedData =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the catalog, the lexicons and the suggestions. The lexicons are built again only if one of their files has changed. */
export function dataReader(
  folder: string,
  amendments: () => readonly Amendment[],
  passed: PassedTexts | undefined,
): () => Promise<LoadedData> {
  let known: { readonly text: string; readonly teaching: Teaching } | undefined;
  return async () => {
    const [catalog, loaded] = await Promise.all([
      loadAmended(folder, amendments(), passed),
      loadTeaching(folder, passed),
    ]);
    if (!catalog.ok || !loaded.ok)
      return { ok: false, problems: [...(catalog.ok ? [] : catalog.problems), ...(loaded.ok ? [] : loaded.problems)] };
    if (known?.text !== loaded.text) known = { text: loaded.text, teaching: loaded.teaching };
    const { setAside, merged } = catalog;
    const version = `${catalog.catalog.version} ${JSON.stringify(setAside)} ${loaded.text}`;
    return { ok: true, data: { catalog: catalog.catalog, teaching: known.teaching, setAside, merged, version } };
  };
}
