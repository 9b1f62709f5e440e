import { clean } from './clean.ts';
import type { Index } from './index/index.ts';
import type { Match, Wanted } from './match.ts';
import { lookUp } from './lookup.ts';
import { titleParts } from './names/split.ts';
import { withDigits } from './numerals.ts';
import type { Beginning } from './prefix.ts';
import { seasonIn } from './query/seasons.ts';

/** Whether a query asks for another season or part than the work is. The first season may have no number. */
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

/** Words that a film adds to the name of its series. */
const ofFilm = / (?:the )?(?:movie|film|stage)$/u;

/** The maximum number of prefix matches to examine. */
const mostBegun = 30;

/**
 * Works that are the requested season and begin with the title, or like another work of that name: "high and low season
 * two"; also ハイロー シーズン2, because a film of that name is HiGH&LOW as well.
 */
export function createSeasonsOf(index: Index, beginning: Beginning) {
  const isOtherSeason = createOtherSeason(index);
  return (cleaned: string, wanted: Wanted): readonly Match[] => {
    const { title } = seasonIn(withDigits(cleaned)) ?? {};
    if (title === undefined) return [];
    const isWork = (entry: number): boolean => index.entries[entry]?.kind === 'series';
    const called = [...lookUp(index, title, isWork).values()].filter(
      ({ tier, by }) => tier === 'exact' && by !== 'part',
    );
    const theirs = called.flatMap(({ entry }) => {
      const { en, ja } = index.entries[entry]?.names ?? {};
      return [en, ja].flatMap((name) =>
        name === undefined ? [] : (titleParts(name)[0] ?? clean(name).replace(ofFilm, '')),
      );
    });
    return [...new Set([title, title.replace(' and ', ' '), ...theirs])]
      .flatMap((text) => beginning(text, wanted, mostBegun))
      .filter(({ entry }) => index.entries[entry]?.kind === 'series' && !isOtherSeason(cleaned, entry));
  };
}
