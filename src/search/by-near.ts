import { joined } from './clean.ts';
import { close, ofNear, type Verdict } from './confidence.ts';
import { createNamesInHanja } from './hanja-names.ts';
import type { Index } from './index/index.ts';
import { isEverydayEnglish } from './latin/everyday-words.ts';
import { lookUpRare } from './lookup.ts';
import { ranked, type Match, type Wanted } from './match.ts';
import { isFinishedName } from './names/whole-name.ts';
import type { FindNear } from './near/near.ts';

/** Similar names. `core` is the query without its qualifiers. */
export type ByNear = (cleaned: string, core: string, wanted: Wanted) => Verdict;

export interface ByNearParts {
  readonly index: Index;
  readonly near: FindNear;
  /** Any name in a text. */
  readonly anyName: (text: string, wanted: Wanted) => readonly Match[];
}

/** Searches with and without the removed qualifiers: a title may begin with "the". */
export function createByNear({ index, near, anyName }: ByNearParts): ByNear {
  const namesInHanja = createNamesInHanja(index, near);
  return (cleaned, core, wanted) => {
    // 金ジウォン is the Kim of that given name, though a Ha has it as well.
    const said = namesInHanja.besideKana(joined(core), wanted);
    if (said.length > 0) return close(said);
    // A "ghost drama" is hardly one called Ghost.
    const first = near.search(core !== cleaned && isEverydayEnglish(core) ? cleaned : core, wanted);
    const all = core === cleaned ? first : near.search(cleaned, wanted);
    const best = (all.matches[0]?.score ?? 0) > (first.matches[0]?.score ?? 0) ? all : first;
    const verdict = ofNear(best, index.entries);
    // A whole name may have the consonants of a title: パク・ミソン and Virgin Snow are PKMSN.
    const [word = ''] = core.split(' ');
    const isBehindName = isFinishedName(word) && !isEverydayEnglish(word);
    if (verdict.verdict !== 'none' || best.query.isName || isBehindName) return verdict;
    const rare = ranked(lookUpRare(index, core, wanted).values());
    if (rare.length > 0) return close(rare);
    const read = namesInHanja.besideHangul(joined(core), wanted);
    if (read.length > 0) return close(read);
    const named = [core, cleaned].map((text) => anyName(text, wanted)).find((found) => found.length > 0);
    return named === undefined ? verdict : close(named);
  };
}
