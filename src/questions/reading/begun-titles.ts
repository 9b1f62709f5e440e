import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Spotted } from '../../search/spot.ts';

const keyOf = (text: string): string => text.replaceAll(/[\s:：・!！?？.,'"-]/gu, '').toLowerCase();

/** Finds titles of which only the beginning is written. */
export type BegunTitles = (text: string, language: Language, isWord: (word: string) => boolean) => Spotted | undefined;

/** Fewer letters than these begin too many titles. */
const shortest = { en: 7, ja: 4, ko: 3 } as const;

/** "The Tenor", グランメゾン: a beginning of whole words that only one work's title has. */
export function begunTitles(catalog: Catalog): BegunTitles {
  const all = [...catalog.series.values()].flatMap(({ id, titles }) =>
    Object.values(titles).flatMap((title) => (typeof title === 'string' ? [{ id, key: keyOf(title) }] : [])),
  );
  const byHead = new Map<string, { readonly id: string; readonly key: string }[]>();
  for (const one of all) {
    const head = one.key.slice(0, 3);
    byHead.set(head, [...(byHead.get(head) ?? []), one]);
  }
  const begunBy = (key: string): string[] => [
    ...new Set((byHead.get(key.slice(0, 3)) ?? []).flatMap((one) => (one.key.startsWith(key) ? [one.id] : []))),
  ];
  return (text, language, isWord) => {
    const pattern =
      language === 'ja' ? /[ァ-ヺー・]+|[A-Za-z0-9]+|[\p{Script=Han}]+/gu : /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;
    const words = [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
    // One word is enough in scripts that write the title in one.
    for (const size of language === 'en' ? [3, 2] : [3, 2, 1])
      for (let at = 0; at + size <= words.length; at += 1) {
        const [head, last] = [words[at], words[at + size - 1]];
        if (head === undefined || last === undefined) continue;
        const typed = text.slice(head.start, last.end);
        const key = keyOf(typed);
        const [id, other] = key.length < shortest[language] ? [] : begunBy(key);
        if (id === undefined || other !== undefined) continue;
        // In English a title has capitals, or a word that is not English; elsewhere a single word must be long.
        const parts = typed.split(/\s+/u);
        const isLike =
          language === 'en'
            ? parts.every((word) => /^\p{Lu}/u.test(word)) || (key.length > 8 && parts.some((word) => !isWord(word)))
            : parts.some((word) => !isWord(word)) && (size > 1 || key.length > shortest[language]);
        if (isLike)
          return {
            kind: 'series',
            ids: [id],
            text: typed,
            start: head.start,
            end: last.end,
            isSure: true,
            isNear: true,
          };
      }
    return undefined;
  };
}
