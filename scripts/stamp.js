import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lock file represents the bundled packages. */
const beside = ['package-lock.json', join('scripts', 'build.js')];

/**
 * All folders and files below a folder. Recursive by hand, because the recursive readdir of Node 20 takes four times
 * as long.
 */
function below(root, folder) {
  const found = { folders: [folder], files: [] };
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const inside = below(root, path);
      found.folders.push(...inside.folders);
      found.files.push(...inside.files);
    } else found.files.push(path);
  }
  return found;
}

/** Every file that dist/ is built from, sorted. */
function sources(root) {
  return ['src', 'commands']
    .flatMap((folder) => below(root, folder).files)
    .concat(beside.filter((path) => existsSync(join(root, path))))
    .sort((a, b) => (a < b ? -1 : 1));
}

/**
 * The files and folders whose size or time changes with an edit: that of a folder changes when a file in it comes or
 * goes.
 */
function lookedAt(root) {
  return ['src', 'commands'].flatMap((folder) => Object.values(below(root, folder)).flat()).concat(beside);
}

/**
 * A hash of the sources: if it differs, dist/ is stale. It hashes the contents, because a copy or a checkout changes
 * every time stamp.
 */
export function contentStamp(root) {
  const hash = createHash('sha256');
  for (const path of sources(root))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

/** A hash of names, sizes and times: it takes a tenth of the time, and every edit or copy changes it. */
function lookStamp(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { size, mtimeMs, ctimeMs } = statSync(`${root}/${path}`, { throwIfNoEntry: false }) ?? {};
    hash.update(`${path}\0${size}\0${mtimeMs}\0${ctimeMs}\n`);
  }
  return hash.digest('hex');
}

const contentFile = (root) => join(root, 'dist', 'stamp.txt');
const lookFile = (root) => join(root, 'dist', 'looked.txt');

/**
 * Records the hash of names, sizes and times of the sources of dist/, and their paths, because listing them takes as
 * long as reading their times.
 */
function writeLook(root) {
  const paths = lookedAt(root);
  writeFileSync(lookFile(root), [lookStamp(root, paths), ...paths].join('\n'));
}

function looksTheSame(root) {
  if (!existsSync(lookFile(root))) return false;
  const [stamp, ...paths] = readFileSync(lookFile(root), 'utf8').split('\n');
  return paths.length > 0 && lookStamp(root, paths) === stamp;
}

/** Records that dist/ was built from the present sources. */
export function stampBuild(root) {
  writeFileSync(contentFile(root), contentStamp(root));
  writeLook(root);
}

/** Whether dist/ was built from these sources. After a copy it reads the sources once and records their new times. */
export function isBuilt(root) {
  if (!existsSync(contentFile(root))) return false;
  if (looksTheSame(root)) return true;
  if (readFileSync(contentFile(root), 'utf8') !== contentStamp(root)) return false;
  try {
    writeLook(root);
  } catch {
    // The folder is read-only, as in a container: the next start reads the sources again.
  }
  return true;
}
