import { normalForm } from '../check/normal-form.ts';
import { formerIdsIn } from '../former-ids.ts';
import { createChecker, type Texts } from '../check/check.ts';
import { problemText } from '../problem.ts';
import type { Text } from '../schema/text.ts';
import { kindOf } from '../kinds.ts';
import { amendFile, noSuchFile, type AmendedFile } from './amend.ts';
import type { Amendment, SetAside } from './amendment.ts';
import { withCurrentIds } from './renamed.ts';
import { editedText } from './edited-text.ts';

export interface Merged {
  /** The changed texts, by path under data/. */
  readonly files: ReadonlyMap<string, string>;
  /** The ids of the amendments in the new texts. */
  readonly applied: readonly string[];
  /** The ids of the amendments that the texts already contained. */
  readonly contained: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** Merges a file with its amendments; every other line stays as it is. */
function mergedFile(path: string, text: string, amendments: readonly Amendment[]): AmendedFile {
  return amendFile(path, text, amendments, (old) => (before, after) => {
    const kind = kindOf(path);
    const ordered: unknown = kind === undefined ? after : JSON.parse(normalForm(kind, after));
    return editedText(old, before, after, ordered);
  });
}

function mergeAll(texts: Texts, amendments: readonly Amendment[]): Merged {
  const files = new Map<string, string>();
  const [applied, contained, setAside]: [string[], string[], SetAside[]] = [[], [], []];
  for (const path of new Set(amendments.map(({ file }) => file))) {
    const ofFile = amendments.filter(({ file }) => file === path);
    const text = texts.get(path);
    if (text === undefined) {
      setAside.push(...ofFile.map(({ id }) => ({ id, why: noSuchFile(path) })));
      continue;
    }
    const merged = mergedFile(path, text, ofFile);
    if (merged.text !== text) files.set(path, merged.text);
    applied.push(...merged.applied);
    contained.push(...merged.contained);
    setAside.push(...merged.setAside);
  }
  return { files, applied, contained, setAside };
}

/** The data with the amendments. An amendment that causes a new error is set aside. */
export function mergeAmendments(texts: Texts, given: readonly Amendment[]): Merged {
  const check = createChecker();
  const former = check(texts).files.flatMap((file) => formerIdsIn(file));
  const amendments = withCurrentIds(given, new Map(former.map((one) => [one.former, one.current])));
  const errorsWith = ({ files }: Pick<Merged, 'files'>): Text[] =>
    check(new Map([...texts, ...files])).findings.flatMap((one) =>
      one.severity === 'error' ? [problemText(one)] : [],
    );
  // Inserted lines shift positions, so errors are counted instead of compared.
  const known = errorsWith({ files: new Map() });
  const all = mergeAll(texts, amendments);
  if (errorsWith(all).length <= known.length) return all;
  const good: Amendment[] = [];
  const faulty: SetAside[] = [];
  for (const amendment of amendments) {
    const errors = errorsWith(mergeAll(texts, [...good, amendment]));
    if (errors.length <= known.length) good.push(amendment);
    else {
      const why = errors.find((one) => !known.some(({ en }) => en === one.en));
      if (why !== undefined) faulty.push({ id: amendment.id, why });
    }
  }
  const merged = mergeAll(texts, good);
  return { ...merged, setAside: [...merged.setAside, ...faulty] };
}
