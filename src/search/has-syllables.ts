import { clean, joined } from './clean.ts';
import type { Index } from './index/index.ts';

/** Hangul is compared by jamo, so 정동호 is a prefix of 정동환: this checks that whole syllables match. */
export function hasSyllables(index: Index, number: number, cleaned: string): boolean {
  if (!/[가-힣]$/u.test(cleaned)) return true;
  const { names, aliases = [] } = index.entries[number] ?? { names: {} };
  return [names.ko, ...aliases].some((name) => name !== undefined && joined(clean(name)).includes(joined(cleaned)));
}
