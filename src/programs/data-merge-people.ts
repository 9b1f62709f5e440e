import { mergePeople } from '../catalog/rename/merge-people.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { readCommandLine } from './command-line.ts';
import { changeData } from './data-change.ts';

const commandLine = {
  program: 'data:merge-people',
  does: 'Makes one record of two that are the same person: the first stays and gets what only the second says.',
  positionals: 'KEPT-ID GONE-ID',
  options: {},
} as const;

/** Makes one record of two. */
export async function run(args: readonly string[]): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const [kept, gone, ...rest] = given.positionals;
  if (kept === undefined || gone === undefined || rest.length > 0)
    throw new OperatorError('write: npm run data:merge-people -- KEPT-ID GONE-ID');
  const text = await changeData((files) => mergePeople(files, kept, gone), {
    'no-record': `"${kept}" or "${gone}" is no person of the data.`,
    same: 'one person cannot be merged with themselves.',
    'other-way': `"${gone}" has a file of its own, and "${kept}" has not: npm run data:merge-people -- ${gone} ${kept}`,
  });
  process.stdout.write(text);
}
