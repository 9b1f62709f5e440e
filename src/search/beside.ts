import { clean, joined } from './clean.ts';
import { close, ofKeys, type Verdict } from './confidence.ts';
import type { Index } from './index/index.ts';
import { letterKey } from './key.ts';
import type { Match } from './match.ts';
import { once } from './once.ts';
import type { Peeled } from './query/qualifiers.ts';

/** The qualifiers beside a name, which a match must fit. */
export type Beside = Pick<Peeled, 'years' | 'forms' | 'beside' | 'isMaker'>;
export const nothingBeside: Beside = { years: [], forms: [], beside: [], isMaker: false };

/** Judges matches by the qualifiers beside the name. */
export interface OfBeside {
  readonly fits: (match: Match, beside: Beside) => boolean;
  readonly judge: (matches: readonly Match[], beside: Beside, text: string) => Verdict;
}

const keyOf = (name: string): string => letterKey(joined(clean(name)));

/** People of the groups that a query names. */
export function createMembersOf({ entries }: Index): (groups: readonly string[]) => ReadonlySet<number> {
  const byGroup = once(() => {
    const members = new Map<string, Set<number>>();
    for (const [number, { kind, beside = [] }] of entries.entries()) {
      if (kind === 'series') continue;
      for (const key of beside.map(keyOf)) members.set(key, (members.get(key) ?? new Set()).add(number));
    }
    return members;
  });
  return (groups) => new Set(groups.flatMap((key) => [...(byGroup().get(key) ?? [])]));
}

/**
 * Of records with one name, keeps those that fit the requested year, kind and group. If none fits, keeps all, but only
 * as a choice: "Lee Jun-ho EXO" is hardly the one of 2PM. A service beside a person says nothing about them.
 */
export function createOfBeside({ entries }: Index): OfBeside {
  const groups = new Set<string>();
  for (const { kind, beside = [] } of entries)
    if (kind !== 'series') for (const name of beside) groups.add(keyOf(name));

  function fits({ entry }: Match, { years, forms, beside }: Beside): boolean {
    const found = entries[entry];
    if (found === undefined) return false;
    const { kind, years: own = [], form, beside: names = [] } = found;
    const mentioned = kind === 'series' ? beside : beside.filter((key) => groups.has(key));
    const ownKeys = mentioned.length === 0 ? [] : names.map(keyOf);
    return (
      (years.length === 0 || own.some((year) => years.includes(year))) &&
      (forms.length === 0 || form === undefined || forms.includes(form)) &&
      mentioned.every((key) => ownKeys.includes(key))
    );
  }

  /** イ・スギョン 脚本家 is the writer Lee Sook-yeon, not the actress whose name is spelt the same in kana. */
  function makersFirst(matches: readonly Match[], { isMaker }: Beside): readonly Match[] {
    const makers = isMaker ? matches.filter(({ entry }) => entries[entry]?.byWholeName === true) : [];
    return makers.length === 0 ? matches : makers;
  }

  return {
    fits,
    judge(matches, beside, text) {
      const fitting = makersFirst(
        matches.filter((match) => fits(match, beside)),
        beside,
      );
      if (fitting.length === 0) return close(matches);
      return ofKeys(fitting.length === matches.length ? matches : fitting, text, entries);
    },
  };
}
