import type { Catalog } from '../../catalog/catalog.ts';

/** The maximum length of a group's name with the text that joins it to its member. */
const reach = 24;

/** Whether a text has the name of a group directly before `start` or directly behind `end`. */
export type IsBesideOtherGroup = (text: string, start: number, end: number) => boolean;

/** Finds the groups that have no member in the catalog: beside one of them a stage name is somebody else's. */
export function besideOtherGroups({ otherGroups }: Catalog): IsBesideOtherGroup {
  const names = [...otherGroups.values()].flatMap(({ name, aliases = [] }) => [name.en, name.ja, name.ko, ...aliases]);
  if (names.length === 0) return () => false;
  const anyGroup = [...new Set(names)]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('|');
  const before = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${anyGroup})(?:の|['’]s | |・|\\s멤버 )?$`, 'iu');
  const behind = new RegExp(`^(?: (?:of|from) | ?[(（]| )(?:${anyGroup})(?![a-z0-9])`, 'iu');
  return (text, start, end) =>
    before.test(text.slice(Math.max(0, start - reach), start)) || behind.test(text.slice(end, end + reach));
}
