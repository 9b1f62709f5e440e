import type { ParsedFile } from '../../kinds.ts';
import { definitions, mentions } from '../../mentions.ts';
import type { Problem } from '../../problem.ts';
import { complain, warning } from '../rule.ts';

/** Sources, genres, services and groups that nothing uses, and co-stars who are in no cast. */
export function uncited(files: readonly ParsedFile[]): Problem[] {
  const used = new Set<string>();
  for (const file of files) for (const { target, id } of mentions(file)) used.add(`${target} ${id}`);
  return files.flatMap((file) =>
    definitions(file).flatMap(({ target, id, path }): Problem[] => {
      const mayStandAlone = target === 'series' || (target === 'person' && file.kind !== 'costars');
      if (mayStandAlone || used.has(`${target} ${id}`)) return [];
      return [complain({ file, path }, warning(`nothing refers to the ${target} "${id}": cite it or take it out`))];
    }),
  );
}
