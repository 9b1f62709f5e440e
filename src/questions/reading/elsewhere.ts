import type { Catalog } from '../../catalog/catalog.ts';
import { byTwoLetters } from '../../search/by-two-letters.ts';
import type { Person } from '../../catalog/schema/person.ts';
import { keyWithPlaces } from './key-with-places.ts';
import { overlaps, type Mark } from './mark.ts';

/** Titles of works without a record: those that somebody is known for, and those in brackets in the texts about them. */
export type Elsewhere = (text: string) => Mark[];

const bracketed = /『([^』]+)』|〈([^〉]+)〉/gu;
const keyOf = (title: string): string => title.toLowerCase().replaceAll(/[\s・:：,.!?'’〜~-]/gu, '');
/** What remains of a text in a key. */
const pieces = /[^\s・:：,.!?'’〜~-]+/gu;

/** Shorter titles are too often everyday words: Signal, 秘密, 비밀. */
const isTelling = (title: string): boolean =>
  /^[\p{Script=Latin}\d\s'’:,.&!-]+$/u.test(title)
    ? /\S\s+\S/u.test(title) && title.length > 8
    : keyOf(title).length >= shortest;

/** A title this short needs a word for its cast beside it: 대장금 배우. */
const shortest = 3;
const besideCast = /^\s*(?:의\s*|の)?(?:배우|출연|주연|주인공|나온|나왔|俳優|女優|出演|主演|キャスト)/u;

function titlesOf({ knownFor = [], japan = [], summary }: Person): string[] {
  const known = knownFor.flatMap((text) =>
    Object.values(text).map((title) => title.replace(/\s*[(（]\d{4}[)）]\s*$/u, '')),
  );
  const told = [summary, ...japan.map(({ text }) => text)].flatMap(({ ja, ko }) =>
    [ja, ko].flatMap((text) => [...text.matchAll(bracketed)].map(([, one, other]) => one ?? other ?? '')),
  );
  return [...known, ...told].filter(isTelling);
}

export function elsewhere(catalog: Catalog): Elsewhere {
  const here = new Set(
    [...catalog.series.values()].flatMap(({ titles, aliases = [] }) =>
      [...Object.values(titles), ...aliases].flatMap((title) => (typeof title === 'string' ? [keyOf(title)] : [])),
    ),
  );
  const byTitle = new Map<string, Set<string>>();
  for (const person of catalog.people.values())
    for (const title of titlesOf(person)) {
      const key = keyOf(title);
      if (!here.has(key)) byTitle.set(key, (byTitle.get(key) ?? new Set()).add(person.id));
    }
  const heads = new Map<string, string[]>();
  for (const key of byTitle.keys()) heads.set(key.slice(0, 2), [...(heads.get(key.slice(0, 2)) ?? []), key]);
  const byHead = byTwoLetters(heads);
  return (text) => {
    const { key: letters, places } = keyWithPlaces(text, pieces);
    const found: Mark[] = [];
    for (let at = 0; at < letters.length; at += 1)
      for (const key of byHead.at(letters, at) ?? []) {
        if (!letters.startsWith(key, at)) continue;
        const [start, end] = [places[at] ?? 0, (places[at + key.length - 1] ?? 0) + 1];
        const isInWord =
          /[a-z]/iu.test(key.charAt(0)) && (/\p{L}$/u.test(text.slice(0, start)) || /^[a-z]/iu.test(text.slice(end)));
        if (isInWord || (key.length === shortest && !besideCast.test(text.slice(end)))) continue;
        const name = { kind: 'elsewhere', ids: [...(byTitle.get(key) ?? [])], isSure: true } as const;
        found.push({ start, end, text: text.slice(start, end), meanings: [], name });
      }
    const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    return longestFirst.filter((mark, at) => !longestFirst.slice(0, at).some((other) => overlaps(mark, other)));
  };
}
