import { isEverydayEnglish } from '../latin/everyday-words.ts';
import type { Catalog } from '../../catalog/catalog.ts';

/** The maximum length of a group's name with the text that joins it to its member. */
const reach = 24;

/** Whether a text has the name of a group directly before `start` or directly behind `end`. */
export type IsBesideOtherGroup = (text: string, start: number, end: number) => boolean;

/** Whether the sentence around `start` has the name of a group: "of NewJeans I only know Haerin, and Hani". */
export type IsInSentenceOfOtherGroup = (text: string, start: number) => boolean;

const spellingsOf = ({ otherGroups }: Catalog): string[] => [
  ...new Set([...otherGroups.values()].flatMap(({ name, aliases = [] }) => [name.en, name.ja, name.ko, ...aliases])),
];

const patternOf = (names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('|');

/** Finds the groups that have no member in the catalog: beside one of them a stage name is somebody else's. */
export function besideOtherGroups(catalog: Catalog): IsBesideOtherGroup {
  const names = spellingsOf(catalog);
  if (names.length === 0) return () => false;
  const anyGroup = patternOf(names);
  const before = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${anyGroup})(?:の|['’]s | |・|\\s멤버 )?$`, 'iu');
  const behind = new RegExp(`^(?: (?:of|from) | ?[(（]| )(?:${anyGroup})(?![a-z0-9])`, 'iu');
  return (text, start, end) =>
    before.test(text.slice(Math.max(0, start - reach), start)) || behind.test(text.slice(end, end + reach));
}

/** Names of groups that are words of a sentence as well. */
const words: ReadonlySet<string> = new Set('아이들 있지 레벨 하이라이트 여자친구 비스트 위너 투어스 ライズ'.split(' '));
const sentenceEnd = /[.!?。！？\n]/u;

/** Finds those groups anywhere in the sentence, if their names are not words as well. */
export function inSentenceOfOtherGroup(catalog: Catalog): IsInSentenceOfOtherGroup {
  const names = spellingsOf(catalog).filter((name) => !words.has(name) && !isEverydayEnglish(name.toLowerCase()));
  if (names.length === 0) return () => false;
  const anywhere = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${patternOf(names)})(?![a-z0-9])`, 'iu');
  return (text, start) => {
    const before = text.slice(0, start).split(sentenceEnd).at(-1) ?? '';
    return anywhere.test(before + (text.slice(start).split(sentenceEnd)[0] ?? ''));
  };
}
