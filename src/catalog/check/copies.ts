import { isDeepStrictEqual } from 'node:util';
import type { ParsedFile } from '../kinds.ts';
import type { FieldPath } from '../place.ts';
import type { Problem } from '../problem.ts';
import { problemInFile } from '../report.ts';
import { foldName } from './people.ts';

type RecordFile = Extract<ParsedFile, { kind: 'actors' | 'people' | 'series' }>;

const isRecord = (file: ParsedFile): file is RecordFile =>
  file.kind === 'actors' || file.kind === 'people' || file.kind === 'series';

/** The texts that no two records share: the name and the description, each in three languages. */
const contentOf = (file: RecordFile): { readonly name: { readonly en: string }; readonly about: unknown } =>
  file.kind === 'series'
    ? { name: file.value.titles, about: file.value.premise }
    : { name: file.value.names, about: file.value.summary };

const isNamedAfterIt = ({ path, value }: RecordFile): boolean => path.endsWith(`/${value.id}.json`);

const fitsItsName = (file: RecordFile): boolean =>
  file.value.id.split('-').some((word) => !/^\d+$/u.test(word) && foldName(contentOf(file).name.en).includes(word));

interface Copy {
  readonly copy: RecordFile;
  readonly original: RecordFile;
  readonly path: FieldPath;
  readonly mend: string;
}

/** A copy still has the id of the original, or a new id and everything else of the original. */
function copyOf(one: RecordFile, other: RecordFile): Copy | undefined {
  if (one.value.id === other.value.id)
    return isNamedAfterIt(other) && !isNamedAfterIt(one)
      ? {
          copy: one,
          original: other,
          path: ['id'],
          mend: 'write the id after which this file is called, and its own names and pages',
        }
      : undefined;
  if (!isDeepStrictEqual(contentOf(one), contentOf(other)) || fitsItsName(one) || !fitsItsName(other)) return undefined;
  return {
    copy: one,
    original: other,
    path: [one.kind === 'series' ? 'titles' : 'names'],
    mend: 'write its own names, sentences and pages',
  };
}

/** Indexes records by what a copy shares with its original, so that each file is compared with few others. */
function alike(files: readonly RecordFile[]): Iterable<readonly RecordFile[]> {
  const groups = new Map<string, RecordFile[]>();
  for (const file of files)
    for (const key of new Set([`id ${file.value.id}`, `name ${contentOf(file).name.en}`])) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [file]);
      else group.push(file);
    }
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * Sets aside a file that was copied to begin a new record, or uploaded twice. Otherwise the rules would report each of
 * its names, pages and ids as a duplicate, although the copying is the only cause.
 */
export function withoutCopies(files: readonly ParsedFile[]): {
  readonly files: readonly ParsedFile[];
  readonly problems: readonly Problem[];
} {
  const copies = new Map<ParsedFile, Copy>();
  for (const group of alike(files.filter(isRecord)))
    for (const one of group)
      for (const other of group) {
        const copy = one === other ? undefined : copyOf(one, other);
        if (copy !== undefined && !copies.has(copy.copy)) copies.set(copy.copy, copy);
      }
  return {
    files: copies.size === 0 ? files : files.filter((file) => !copies.has(file)),
    problems: [...copies.values()].map(({ copy, original, path, mend }) =>
      problemInFile(copy, path, 'error', `this is a copy of ${original.file}: ${mend}, or delete it`),
    ),
  };
}
