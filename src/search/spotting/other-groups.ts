import type { Catalog } from '../../catalog/catalog.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';

/** The maximum length of a group's name with the text that joins it to its member. */
const reach = 24;

/** Names of groups that are also words of a sentence. */
const words: ReadonlySet<string> = new Set('아이들 있지 레벨 하이라이트 여자친구 비스트 위너 투어스 ライズ'.split(' '));
const sentenceEnd = /[.!?。！？\n]/u;

/** Groups that have no member in the catalog: beside one of them a stage name is somebody else's. */
export interface OtherGroups {
  /** Whether a text has the name of such a group directly before `start` or directly behind `end`. */
  readonly isBesideOtherGroup: (text: string, start: number, end: number) => boolean;
  /** Whether the sentence around a stage name names such a group: "of NewJeans I only know Haerin, and Hani". */
  readonly isInSentenceOfOtherGroup: (text: string, start: number) => boolean;
}

const patternOf = (names: readonly string[]): string =>
  [...new Set(names)]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('|');

export function createOtherGroups({ otherGroups }: Pick<Catalog, 'otherGroups'>): OtherGroups {
  const names = [...otherGroups.values()].flatMap(({ name, aliases = [] }) => [name.en, name.ja, name.ko, ...aliases]);
  if (names.length === 0) return { isBesideOtherGroup: () => false, isInSentenceOfOtherGroup: () => false };
  const anyGroup = patternOf(names);
  const before = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${anyGroup})(?:の|['’]s | |・|\\s멤버 )?$`, 'iu');
  const behind = new RegExp(`^(?: (?:of|from) | ?[(（]| )(?:${anyGroup})(?![a-z0-9])`, 'iu');
  const distinctive = names.filter((name) => !words.has(name) && !isEverydayEnglish(name.toLowerCase()));
  const anywhere = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${patternOf(distinctive)})(?![a-z0-9])`, 'iu');
  return {
    isBesideOtherGroup: (text, start, end) =>
      before.test(text.slice(Math.max(0, start - reach), start)) || behind.test(text.slice(end, end + reach)),
    isInSentenceOfOtherGroup: (text, start) => {
      const head = text.slice(0, start).split(sentenceEnd).at(-1) ?? '';
      return distinctive.length > 0 && anywhere.test(head + (text.slice(start).split(sentenceEnd)[0] ?? ''));
    },
  };
}
