import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file that dist/ is made from, sorted. */
function sources(root) {
  return ['src', 'commands']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)))
    .concat(['tsconfig.json', 'tsconfig.build.json'])
    .filter((path) => statSync(join(root, path)).isFile())
    .sort((a, b) => (a < b ? -1 : 1));
}

/** A hash of the sources: dist/ is stale when it differs. By content, because a copy or a checkout changes every time stamp. */
export function sourceStamp(root) {
  const hash = createHash('sha256');
  for (const path of sources(root))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}
