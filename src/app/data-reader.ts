import { createHash } from 'node:crypto';
import type { Catalog } from '../catalog/catalog.ts';
import type { Amendment, SetAside } from '../catalog/amend/amendment.ts';
import { loadAmended } from '../catalog/amend/load.ts';
import type { PassedTexts } from '../catalog/passed.ts';
import type { Problem } from '../catalog/problem.ts';
import { loadTeaching, type Teaching, type TeachingTexts } from '../questions/load.ts';

/** One version of the whole data folder. */
export interface Data {
  readonly catalog: Catalog;
  readonly teaching: Teaching;
  /** The files from which the lexicons and suggestions were read. */
  readonly texts: TeachingTexts;
  readonly setAside: readonly SetAside[];
  /** The ids of the amendments that the folder contains. */
  readonly merged: readonly string[];
  /** Changes with any file. */
  readonly version: string;
}

export type LoadedData =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A hash of these texts. */
function stampOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64url');
}

/**
 * Reads the catalog, the lexicons and the suggestions. The lexicons are built again only if one of their files has
 * changed.
 */
export function dataReader(
  folder: string,
  amendments: () => readonly Amendment[],
  passed: PassedTexts | undefined,
): () => Promise<LoadedData> {
  let known: { readonly stamp: string; readonly teaching: Teaching } | undefined;
  return async () => {
    const [catalog, loaded] = await Promise.all([
      loadAmended(folder, amendments(), passed),
      loadTeaching(folder, passed),
    ]);
    if (!catalog.ok || !loaded.ok)
      return { ok: false, problems: [...(catalog.ok ? [] : catalog.problems), ...(loaded.ok ? [] : loaded.problems)] };
    const { texts } = loaded;
    const stamp = stampOf([texts.lexicons.en, texts.lexicons.ja, texts.lexicons.ko, texts.suggestions]);
    if (known?.stamp !== stamp) known = { stamp, teaching: loaded.teaching };
    const { setAside, merged } = catalog;
    const version = stampOf([catalog.catalog.version, stamp, JSON.stringify(setAside)]);
    return { ok: true, data: { catalog: catalog.catalog, teaching: known.teaching, texts, setAside, merged, version } };
  };
}
