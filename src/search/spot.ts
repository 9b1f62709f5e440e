import type { Catalog } from '../catalog/catalog.ts';
import { finished, type Steps } from './in-steps.ts';
import { remembered } from './remembered.ts';
import type { Search } from './result.ts';
import { nearNames } from './spotting/near.ts';
import { namings } from './spotting/names.ts';
import type { SpotKind } from './spotting/naming.ts';
import { characterSounds, charactersBySound } from './spotting/character-sounds.ts';
import { inContext } from './spotting/context.ts';
import { besideRole } from './spotting/beside-role.ts';
import { misspeltLongTitles, misspeltTitles, passageOf, titlesOfWorks } from './spotting/misspelt-titles.ts';
import { besideTheirWorks, oneSyllableNames } from './spotting/one-syllable-names.ts';
import { relationsOf } from './spotting/relations.ts';
import { scan, type Found } from './spotting/scan.ts';
import { keyTable } from './spotting/table.ts';
import { lettersOf } from './spotting/text.ts';

/** An entry of the catalog that a text mentions. */
export interface Spotted {
  readonly kind: SpotKind;
  /** All possible meanings of the name: one id, or several if the name is shared. A character is `series/person`. */
  readonly ids: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the name is certainly meant, instead of the everyday word with the same letters. */
  readonly isSure: boolean;
  /** Whether it is a misspelling that resembles nothing else. */
  readonly isNear: boolean;
}

export interface Spotter {
  /**
   * Finds names in text order; of overlapping names, the longest. `isWord` identifies words of the sentence, which are
   * never taken for misspelt names; without it, misspellings are not searched for.
   */
  spot(text: string, isWord?: (word: string) => boolean): readonly Spotted[];
}

/** The maximum length of a text: a Discord message has 2,000 characters, with Nitro 4,000. */
const longestText = 4000;

/** A question is read several times in a row before the next one, so the last text is cached. */
const mostRemembered = 4;

/** Replaces the names of a text by others that cover them. */
const without = (found: readonly Found[], others: readonly Found[]): Found[] =>
  [...found.filter(({ from, to }) => others.every((one) => one.to <= from || one.from >= to)), ...others].toSorted(
    (a, b) => a.from - b.from,
  );

export const createSpotter = (catalog: Catalog, search: Search): Spotter => finished(spotterInSteps(catalog, search));

export function* spotterInSteps(catalog: Catalog, search: Search): Steps<Spotter> {
  const all = yield* namings(catalog);
  const table = yield* keyTable(all);
  const characters = yield* characterSounds(all);
  const relations = relationsOf(catalog);
  const titles = titlesOfWorks(table);
  const short = oneSyllableNames(all);
  /**
   * Finds correctly spelt names. A question is searched for them before its language is known, and again for misspelt
   * ones.
   */
  const written = remembered((text) => {
    const letters = lettersOf(text);
    const passage = passageOf(letters, text);
    const spelt = inContext(scan(letters, text, table), letters, text, relations);
    const slips = [...misspeltLongTitles(passage, spelt, titles), ...besideRole(letters, text, spelt, search)];
    const readable = slips.length === 0 ? spelt : without(spelt, slips);
    const misspelt = [...slips, ...misspeltTitles(passage, readable, titles, relations)];
    // A work that is found so tells its other stars: 시크릿메세지 탑이랑.
    const known = misspelt.length === 0 ? spelt : inContext(without(spelt, misspelt), letters, text, relations);
    const read = [...known, ...besideTheirWorks(letters, known, short, relations)];
    const heard = charactersBySound(letters, read, characters);
    const isHeard = ({ from, to }: Found): boolean => heard.some((one) => one.from < to && from < one.to);
    const found = [...read.filter((one) => (one.isSure && one.characters === undefined) || !isHeard(one)), ...heard];
    return { letters, found };
  }, mostRemembered);
  return {
    spot(raw, isWord) {
      const text = raw.slice(0, longestText).normalize('NFC');
      const { letters, found } = written(text);
      const near = isWord === undefined ? [] : nearNames(letters, text, found, isWord, search, catalog);
      return [...found.filter(({ kind, isSure }) => isSure || kind !== 'group'), ...near]
        .map(({ kind, ids, from, to, isSure, isNear }) => {
          const start = letters[from]?.start ?? 0;
          const end = letters[to - 1]?.end ?? start;
          return { kind, ids, text: text.slice(start, end), start, end, isSure, isNear };
        })
        .toSorted((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}
