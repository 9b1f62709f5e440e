import { join, resolve } from 'node:path';
import { readConfig } from '../environment/config.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { readStateFile } from '../state/transfer/folder.ts';
import { summaryOf, summaryText } from '../state/transfer/summary.ts';
import { fillPlace } from '../state/transfer/transfer.ts';
import { readCommandLine } from './command-line.ts';
import { orOperatorError, placeOf } from './state-place.ts';

const commandLine = {
  program: 'state:import',
  does: 'Puts everything of an export into the store that is set (STATE_URL, or STATE_DIR). Stop the bot first.',
  positionals: 'FILE',
  options: { replace: { type: 'boolean', help: 'loses what the store holds' } },
} as const;

/** The second half of a move, and the way to restore a back-up. What it writes is read again and compared. */
export async function run(args: readonly string[] = []): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const [file] = given.positionals;
  if (file === undefined) throw new OperatorError('Which file? npm run state:import -- FILE');
  const path = resolve(file);
  loadEnvFile(join(repositoryRoot, '.env'));
  const place = placeOf(readConfig(process.env));
  const [wanted, written] = await orOperatorError(async () => {
    const collections = await readStateFile(path);
    if (collections === undefined) throw new OperatorError(`${path} does not exist.`);
    const after = await fillPlace(place, collections, given.options.replace === true ? 'replace' : 'refuse');
    return [summaryOf(collections), summaryOf(after)];
  });
  if (wanted.checksum !== written.checksum)
    throw new OperatorError(
      `The store holds ${summaryText(written)} now, but the file has ${summaryText(wanted)}: do not start the bot; import again with --replace.`,
    );
  process.stdout.write(`Imported: ${summaryText(written)}\n`);
}
