import { clean } from './clean.ts';
import type { Index } from './index/index.ts';
import { withDigits } from './numerals.ts';
import { seasonIn } from './query/seasons.ts';

/** Whether a query asks for a season or part that a work is not. The first may be called by no number. */
export function createOtherSeason({ entries }: Index): (cleaned: string, entry: number) => boolean {
  return (cleaned, number) => {
    const asked = seasonIn(withDigits(cleaned))?.number;
    const entry = entries[number];
    if (asked === undefined || entry?.kind !== 'series') return false;
    const { names, romaji, aliases = [] } = entry;
    const own = [names.en, names.ko, names.ja, romaji, ...aliases].flatMap((title) =>
      title === undefined ? [] : (seasonIn(clean(title))?.number ?? []),
    );
    return own.length === 0 ? asked !== 1 : !own.includes(asked);
  };
}
