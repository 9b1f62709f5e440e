import type { ParsedFile } from '../kinds.ts';
import { oncePer } from '../once.ts';
import type { FieldPath } from '../place.ts';
import type { Anyone } from '../schema/person.ts';

/** A person and the place of their record. */
export interface Somebody {
  readonly file: ParsedFile;
  readonly path: FieldPath;
  readonly record: Anyone;
  /** All spellings, folded, each with its field. */
  readonly spellings: ReadonlyMap<string, FieldPath>;
}

/** Latin text without accents, hyphens, spaces and case; other scripts without spaces and dots. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}ー]/gu, '');
}

/** The name without its qualifier: "Lee Se-young (CROSS GENE)" becomes Lee Se-young. */
export const withoutQualifier = (name: string): string => name.replace(/ \([^)]*\)$/u, '');

function spellingsOf({ names, aliases }: Anyone, path: FieldPath): Map<string, FieldPath> {
  const spellings = new Map<string, FieldPath>();
  const add = (name: string | undefined, place: FieldPath): void => {
    const key = foldName(name ?? '');
    if (key !== '' && !spellings.has(key)) spellings.set(key, [...path, ...place]);
  };
  for (const language of ['en', 'ko', 'ja'] as const) add(names[language], ['names', language]);
  for (const [index, alias] of (aliases ?? []).entries()) add(alias, ['aliases', index]);
  return spellings;
}

function recordsIn(file: ParsedFile): { record: Anyone; path: FieldPath }[] {
  if (file.kind === 'actors' || file.kind === 'people') return [{ record: file.value, path: [] }];
  if (file.kind === 'costars') return file.value.costars.map((record, index) => ({ record, path: ['costars', index] }));
  if (file.kind === 'makers') return file.value.makers.map((record, index) => ({ record, path: ['makers', index] }));
  return [];
}

/** All people in a file. */
export const peopleIn = oncePer((file: ParsedFile): readonly Somebody[] =>
  recordsIn(file).map(({ record, path }) => ({ file, path, record, spellings: spellingsOf(record, path) })),
);

/** Pairs of people who share a spelling, each pair once, with the first shared spelling. */
export function sharingNames(files: readonly ParsedFile[]): { one: Somebody; other: Somebody; shared: string }[] {
  const bearers = new Map<string, Somebody[]>();
  const pairs = new Map<Somebody, Map<Somebody, string>>();
  for (const one of files.flatMap((file) => peopleIn(file))) {
    for (const shared of one.spellings.keys()) {
      const others = bearers.get(shared);
      if (others === undefined) bearers.set(shared, [one]);
      else {
        for (const other of others) {
          const known = pairs.get(one) ?? new Map<Somebody, string>();
          if (!known.has(other)) known.set(other, shared);
          pairs.set(one, known);
        }
        others.push(one);
      }
    }
  }
  return [...pairs].flatMap(([one, others]) => [...others].map(([other, shared]) => ({ one, other, shared })));
}
