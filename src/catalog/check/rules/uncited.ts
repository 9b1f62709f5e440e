import type { ParsedFile } from '../../kinds.ts';
import { definitions, mentions, type Target } from '../../mentions.ts';
import { oncePer } from '../../once.ts';
import type { Problem } from '../../problem.ts';
import { complain, warning } from '../rule.ts';

/** Records that may be unused: a person with a page, a work, or a broadcaster that only produces. */
const mayStandAlone = (target: Target, file: ParsedFile): boolean =>
  target === 'series' ||
  target === 'service' ||
  (target === 'person' && file.kind !== 'costars' && file.kind !== 'makers');

const needed = oncePer((file: ParsedFile) => definitions(file).filter(({ target }) => !mayStandAlone(target, file)));

/** Reports unused sources, genres, companies and groups, co-stars without a part, and makers without a credit. */
export function uncited(files: readonly ParsedFile[]): Problem[] {
  const unused = new Map<Target, Set<string>>();
  for (const { target, id } of files.flatMap((file) => needed(file)))
    unused.set(target, (unused.get(target) ?? new Set()).add(id));
  for (const file of files)
    for (const { target, id } of mentions(file)) unused.get(target === 'service' ? 'company' : target)?.delete(id);
  return files.flatMap((file) =>
    needed(file)
      .filter(({ target, id }) => unused.get(target)?.has(id))
      .map(({ target, id, path }) =>
        complain(
          { file, path },
          warning({
            en: `nothing refers to the ${target} "${id}": cite it or remove it`,
            ja: `「${id}」（${target}）はどこからも参照されていません`,
            ko: `‘${id}’(${target})을(를) 가리키는 곳이 없습니다`,
          }),
        ),
      ),
  );
}
