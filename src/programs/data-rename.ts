import { id } from '../catalog/schema/text.ts';
import { renameRecord } from '../catalog/rename/rename.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { readCommandLine } from './command-line.ts';
import { changeData } from './data-change.ts';

const commandLine = {
  program: 'data:rename',
  does: 'Gives a person, work, statement or figure another id, and moves every reference. Old buttons and follows go on.',
  positionals: 'OLD-ID NEW-ID',
  options: {},
} as const;

/** Gives a record another id. */
export async function run(args: readonly string[]): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const [from, to, ...rest] = given.positionals;
  if (from === undefined || to === undefined || rest.length > 0)
    throw new OperatorError('write: npm run data:rename -- OLD-ID NEW-ID');
  if (!id.safeParse(to).success)
    throw new OperatorError(`"${to}" is not an id: lower-case letters, digits and single hyphens, at most 60.`);
  const text = await changeData((files) => renameRecord(files, from, to), {
    'no-record': `no person, work, statement or figure has the id "${from}".`,
    taken: `"${to}" is the id of another record. If both are the same person: npm run data:merge-people -- ${to} ${from}`,
  });
  process.stdout.write(text);
}
