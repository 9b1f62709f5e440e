import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { OperatorError } from './operator-error.ts';
import { repositoryRoot } from './root.ts';

/** The path without links in it, also if its last parts do not exist yet. */
function real(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : join(real(above), basename(whole));
  }
}

function checkPath(name: string, path: string): void {
  if (/^~(?:$|[/\\])/u.test(path))
    throw new OperatorError(`${name} begins with ~, which only a shell understands: write the whole path.`);
  if (real(path) === parse(real(path)).root)
    throw new OperatorError(`${name} is the root of the disk: name a folder that holds nothing else.`);
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** By name or in truth: links lead the reader of the data out of its folder, too. */
const isWithin = (path: string, folder: string): boolean =>
  isBelow(resolve(path), resolve(folder)) || isBelow(real(path), real(folder));

/** Refuses folders that cannot be meant. Whatever the bot keeps within the data would be read as faulty data. */
export function checkFolders(data: string | undefined, state: string | undefined): void {
  if (data !== undefined) checkPath('DATA_DIR', data);
  if (state !== undefined) checkPath('STATE_DIR', state);
  const dataFolder = data ?? join(repositoryRoot, 'data');
  if (isWithin(state ?? join(repositoryRoot, 'state'), dataFolder))
    throw new OperatorError(
      `STATE_DIR is within the data folder ${resolve(dataFolder)}: give it a folder of its own, because the files of the state would be read as data.`,
    );
}
