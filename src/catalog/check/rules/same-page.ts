import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { Problem } from '../../problem.ts';
import { complain, warning, type Spot } from '../rule.ts';

const pagesOf = oncePer((file: ParsedFile): readonly { readonly key: string; readonly id: string }[] =>
  Object.entries('bibliography' in file.value ? (file.value.bibliography ?? {}) : {}).map(([id, { url }]) => ({
    id,
    key: url.replace(/^https?:\/\/(?:www\.|m\.)?/u, '').replace(/\/$/u, ''),
  })),
);

/** One page under two ids, whose citations would count as two sources. */
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
      // Another rule reports one id in two files.
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
