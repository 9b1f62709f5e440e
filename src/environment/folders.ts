import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { OperatorError } from './operator-error.ts';
import { repositoryRoot } from './root.ts';

function checkPath(name: string, path: string): void {
  if (/^~(?:$|[/\\])/u.test(path))
    throw new OperatorError(`${name} begins with ~, which only a shell understands: write the whole path.`);
  if (resolve(path) === parse(resolve(path)).root)
    throw new OperatorError(`${name} is the root of the disk: name a folder that holds nothing else.`);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

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
