import type { Relations } from './relations.ts';
import type { Found } from './scan.ts';
import { endsWord, startsWord } from './word-bounds.ts';
import type { Letter } from './text.ts';
import type { Naming } from './naming.ts';

/** Stage names of one syllable, which are ordinary words nearly everywhere: 탑, 비. */
export type OneSyllableNames = ReadonlyMap<string, readonly string[]>;

export function oneSyllableNames(namings: readonly Naming[]): OneSyllableNames {
  const names = new Map<string, string[]>();
  for (const { kind, id, name, isPart } of namings)
    if (kind === 'person' && !isPart && /^[가-힣]$/u.test(name)) names.set(name, [...(names.get(name) ?? []), id]);
  return names;
}

/** Finds them beside one of their works: 시크릿 메시지 탑이랑. */
export function besideTheirWorks(
  letters: readonly Letter[],
  found: readonly Found[],
  names: OneSyllableNames,
  { of }: Relations,
): Found[] {
  const works = found.flatMap(({ kind, ids, isSure }) => (kind === 'series' && isSure ? ids : []));
  const stars = new Set(works.flatMap((id) => [...of(id)]));
  if (stars.size === 0) return [];
  return letters.flatMap(({ char }, from): Found[] => {
    const ids = (names.get(char) ?? []).filter((id) => stars.has(id));
    const isFree = found.every((one) => !one.isSure || from < one.from || from >= one.to);
    return ids.length === 1 && isFree && startsWord(letters, from) && endsWord(letters, from + 1)
      ? [{ kind: 'person', ids, from, to: from + 1, isSure: true, isNear: false }]
      : [];
  });
}
