import { join, resolve } from 'node:path';
import { readConfig } from '../environment/config.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { readText } from '../files/read-text.ts';
import { savePrivateFile } from '../files/replace.ts';
import { stateText } from '../state/lowdb/state-text.ts';
import { summaryOf, summaryText } from '../state/transfer/summary.ts';
import { readPlace } from '../state/transfer/transfer.ts';
import { readCommandLine } from './command-line.ts';
import { orOperatorError, placeOf } from './state-place.ts';

const commandLine = {
  program: 'state:export',
  does: 'Writes everything that the bot remembers (STATE_URL, or STATE_DIR) into one new file. The bot may run meanwhile.',
  positionals: 'FILE',
  options: {},
} as const;

/** A back-up, and the first half of a move between STATE_DIR and STATE_URL. */
export async function run(args: readonly string[] = []): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const [file] = given.positionals;
  if (file === undefined) throw new OperatorError('Which file? npm run state:export -- FILE');
  const path = resolve(file);
  if ((await readText(path)) !== undefined)
    throw new OperatorError(`${path} already exists: choose another name, or remove it.`);
  loadEnvFile(join(repositoryRoot, '.env'));
  const collections = await orOperatorError(() => readPlace(placeOf(readConfig(process.env))));
  await savePrivateFile(path, stateText(collections));
  process.stdout.write(
    `Exported: ${summaryText(summaryOf(collections))}\n${path} contains personal data: keep it as safe as the state.\n`,
  );
}
