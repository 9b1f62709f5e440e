import { amendText, noSuchFile } from '../../catalog/amend/amend.ts';
import type { SetAside } from '../../catalog/amend/amendment.ts';
import { editIdOf, type Edit } from './edit.ts';

/**
 * The reason why an edit or its reversal is not served. An edit that was undone before it reached the data folder
 * needs no reversal.
 */
export function asideOf({ id, state, mergedAt }: Edit, setAside: readonly SetAside[]): SetAside | undefined {
  const isLaidOver = state === 'approved' || (state === 'undone' && mergedAt !== undefined);
  return isLaidOver ? setAside.find((aside) => editIdOf(aside.id) === id) : undefined;
}

/** The reason why approving a proposed edit would have no effect: its file has changed since. */
export async function misfitOf(
  { id, file, record, day, changes, state }: Edit,
  readFile: (path: string) => Promise<string | undefined>,
): Promise<SetAside | undefined> {
  if (state !== 'proposed') return undefined;
  const text = await readFile(file);
  const amended =
    text === undefined
      ? ({ ok: false, why: noSuchFile(file) } as const)
      : amendText(text, { id, file, record, day, changes });
  return amended.ok ? undefined : { id, why: amended.why };
}
