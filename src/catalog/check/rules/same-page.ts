import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { Problem } from '../../problem.ts';
import { complain, warning, type Spot } from '../rule.ts';

/**
 * Parts of addresses that lead to another version of the same article: mobile, AMP, shared, or with the index file
 * named.
 */
const sameArticle: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:(?:www|m|sp|amp|mobile)\.)*/gu, ''],
  [/#.*$/gu, ''],
  [/\/amp(?=[/?]|$)|\.amp(?=\.html?\b)/giu, ''],
  [/(?<=[?&])(?:amp|outputType|ext_m|utm_\w+|fbclid|gclid)(?:=[^&]*)?(?:&|$)/giu, ''],
  [/\/index\.(?:html?|php)(?=\?|$)/giu, ''],
  [/[/?&]+$/gu, ''],
];

/** The parameters in one order: ?a=1&b=2 and ?b=2&a=1 are one page. */
function keyOf(url: string): string {
  const plain = sameArticle.reduce((text, [part, instead]) => text.replaceAll(part, instead), url);
  const [page = '', parameters] = plain.split('?', 2);
  return parameters === undefined ? page : `${page}?${parameters.split('&').toSorted().join('&')}`;
}

const pagesOf = oncePer((file: ParsedFile): readonly { readonly key: string; readonly id: string }[] =>
  Object.entries('bibliography' in file.value ? (file.value.bibliography ?? {}) : {}).map(([id, { url }]) => ({
    id,
    key: keyOf(url),
  })),
);

/** Reports one page under two ids: its citations would count as two sources. */
export function samePage(files: readonly ParsedFile[]): Problem[] {
  const seen = new Map<string, Spot & { readonly id: string }>();
  return files.flatMap((file) =>
    pagesOf(file).flatMap(({ key, id }): Problem[] => {
      const spot = { file, path: ['bibliography', id, 'url'], id };
      const other = seen.get(key);
      if (other === undefined) {
        seen.set(key, spot);
        return [];
      }
      // Another rule reports one id defined in two files.
      if (other.id === id) return [];
      return [
        complain(
          spot,
          warning({
            en: `is the page of "${other.id}" too (${other.file.file}): cite that one`,
            ja: `「${other.id}」（${other.file.file}）と同じページです。そちらを出典にしてください`,
            ko: `‘${other.id}’(${other.file.file})와 같은 페이지입니다. 그쪽을 출처로 적어 주세요`,
          }),
        ),
      ];
    }),
  );
}
