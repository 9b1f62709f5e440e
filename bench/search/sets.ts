import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean, joined } from '../../src/search/clean.ts';
import type { Entry } from '../../src/search/entry.ts';

export interface Case {
  readonly query: string;
  readonly class: string;
  /** Ids of the right answers; empty if the query must find nothing. */
  readonly targets: readonly string[];
  /** Typed by a real person, according to the source. */
  readonly isReal: boolean;
}

const same = (name: string): string => joined(clean(name));

function rows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/**
 * Spellings with the name of the intended person or work. If the catalog lacks it, the query must find nothing (class
 * absent). The same holds for a `none` query, which is left out if the catalog has its target by now.
 */
export function readSpellings(file: string, entries: readonly Entry[]): Case[] {
  const ids = new Map<string, Set<string>>();
  for (const { names, romaji, id } of entries) {
    for (const name of [names.en, names.ko, names.ja, romaji]) {
      if (name === undefined) continue;
      const key = same(name);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  }
  return rows(file)
    .slice(1)
    .flatMap(([query = '', kind = '', english = '', native = '', group = '', source = '']): Case[] => {
      const isReal = source.startsWith('http');
      if (kind === 'none')
        return ids.has(same(query)) || ids.has(same(query.split(' ').toReversed().join('')))
          ? []
          : [{ query, class: 'none', targets: [], isReal }];
      // Everybody with exactly the typed name is a right answer: キム・ヒョンジュン is 김현중 and 김형준.
      const targets = [...native.split('|'), ...english.split('|'), query].flatMap((name) => [
        ...(ids.get(same(name)) ?? []),
      ]);
      return [{ query, class: targets.length > 0 ? group : 'absent', targets: [...new Set(targets)], isReal }];
    });
}

/** People with a hangul name and one or more romanisations: the first is indexed, all others are asked for. */
export function readRomanisations(file: string): { readonly entries: Entry[]; readonly cases: Case[] } {
  const entries: Entry[] = [];
  const cases: Case[] = [];
  for (const [hangul = '', first = '', ...others] of rows(file)) {
    const id = `${hangul} ${first}`;
    entries.push({ kind: 'actor', id, names: { en: first, ko: hangul }, amount: 0, recency: '' });
    for (const query of others) cases.push({ query, class: 'second romanisation', targets: [id], isReal: true });
  }
  const alike = new Map<string, string[]>();
  for (const { id, names } of entries) alike.set(names.ko ?? '', [...(alike.get(names.ko ?? '') ?? []), id]);
  return {
    entries,
    cases: cases.map((one) => ({ ...one, targets: alike.get(one.targets[0]?.split(' ')[0] ?? '') ?? one.targets })),
  };
}

/** The folder of the development sets, which are not part of the repository. */
export function findSets(given: string | undefined): string | undefined {
  const folder = given ?? join('..', 'shared', 'eval');
  return existsSync(join(folder, 'search-dev.tsv')) ? folder : undefined;
}
