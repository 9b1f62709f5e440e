import type { Catalog } from '../catalog.ts';
import { loadCatalog } from '../load.ts';
import type { PassedTexts } from '../passed.ts';
import type { Memory } from '../read.ts';
import { problemText, type Problem } from '../problem.ts';
import type { Amendment, SetAside } from './amendment.ts';
import { withCurrentIds } from './renamed.ts';
import { overlayOf } from './overlay.ts';

export type LoadedAmended =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | {
      readonly ok: true;
      readonly catalog: Catalog;
      readonly setAside: readonly SetAside[];
      readonly merged: readonly string[];
    };

/**
 * Loads the data folder with amendments on top, after the same checks. An amendment that no longer fits, or that would
 * make the data faulty, is set aside; the others are still served.
 */
export async function loadAmended(
  folder: string,
  given: readonly Amendment[],
  passed?: PassedTexts,
): Promise<LoadedAmended> {
  const memory: Memory = new Map();
  const load = async (chosen: readonly Amendment[]): Promise<LoadedAmended> => {
    const overlay = overlayOf(chosen);
    const loaded = await loadCatalog(folder, { memory, overlaid: overlay.amended, passed });
    return loaded.ok ? { ...loaded, setAside: overlay.setAside(), merged: overlay.merged() } : loaded;
  };
  const first = await load(given);
  const amendments = first.ok ? withCurrentIds(given, first.catalog.formerIds) : given;
  const all = amendments === given ? first : await load(amendments);
  if (all.ok || amendments.length === 0) return all;
  let last = await load([]);
  const good: Amendment[] = [];
  const faulty: SetAside[] = [];
  for (const amendment of amendments) {
    if (!last.ok) break;
    const next = await load([...good, amendment]);
    if (next.ok) {
      good.push(amendment);
      last = next;
    } else faulty.push(...next.problems.slice(0, 1).map((one) => ({ id: amendment.id, why: problemText(one) })));
  }
  return last.ok ? { ...last, setAside: [...last.setAside, ...faulty] } : last;
}
