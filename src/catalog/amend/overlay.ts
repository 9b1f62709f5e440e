import { amendFile, noSuchFile } from './amend.ts';
import type { Amendment, SetAside } from './amendment.ts';

/** Amendments on top of the texts of data files. */
export interface Overlay {
  /** The text of a file with its amendments, in the order of their approval. */
  readonly amended: (path: string, text: string) => string;
  /** The amendments that no longer fit their file. Complete once every file has been read. */
  readonly setAside: () => readonly SetAside[];
  /** The ids of the amendments that the files already contain. */
  readonly merged: () => readonly string[];
}

export function overlayOf(amendments: readonly Amendment[]): Overlay {
  const waiting = new Map(amendments.map(({ id, file }) => [id, noSuchFile(file)]));
  const merged: string[] = [];
  return {
    amended(path, text) {
      const ofFile = amendments.filter(({ file }) => file === path);
      const { text: amended, applied, contained, setAside } = amendFile(path, text, ofFile);
      for (const id of [...applied, ...contained]) waiting.delete(id);
      for (const { id, why } of setAside) waiting.set(id, why);
      merged.push(...contained);
      return amended;
    },
    setAside: () => [...waiting].map(([id, why]) => ({ id, why })),
    merged: () => merged,
  };
}
