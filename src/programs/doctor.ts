import { totalmem } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../environment/config.ts';
import { checkData } from '../doctor/data.ts';
import { checkDatabase } from '../doctor/database.ts';
import { checkDiscord } from '../doctor/discord.ts';
import { checkEnvironment } from '../doctor/environment.ts';
import { look, mend, type Finding } from '../doctor/finding.ts';
import { checkMemory, memoryLimit } from '../doctor/memory.ts';
import { checkNode } from '../doctor/node.ts';
import { reportText } from '../doctor/report.ts';
import { checkState } from '../doctor/state.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { repositoryRoot } from '../environment/root.ts';
import { readCommandLine } from './command-line.ts';

const commandLine = {
  program: 'doctor',
  does: 'Examines Node, the environment, the data, the state and Discord, and says what to do. Exit code 1 when something has to be mended.',
  options: { json: { type: 'boolean', help: 'prints the findings as JSON' } },
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

/** The checks that need correct variables: Discord, and the database if there is one. */
async function checkOutside(env: Environment): Promise<Finding[]> {
  const config = readConfig(env);
  const { token, publicKey, stateUrl } = config;
  const database = stateUrl === undefined ? [] : [checkDatabase(stateUrl)];
  if (token !== undefined) {
    const discord = checkDiscord({
      token,
      api: config.api,
      applicationId: config.applicationId,
      publicKey,
      isSharded: config.shards !== 'one',
      commands: commands.map((command) => command.data),
    });
    return (await Promise.all([discord, ...database])).flat();
  }
  const missing = config.production && publicKey === undefined ? mend : look;
  const found =
    publicKey === undefined
      ? 'not set: only the web preview starts'
      : 'not set: commands cannot be registered, what people follow cannot be sent, and Discord was not asked';
  return [
    missing('DISCORD_TOKEN', found, 'Copy it from https://discord.com/developers/applications → Bot → Reset Token.'),
    ...(await Promise.all(database)),
  ];
}

async function examine(env: Environment, file: Environment): Promise<Finding[]> {
  const environment = checkEnvironment(env, file);
  const isReadable = environment.every(({ verdict }) => verdict !== 'mend');
  const [data, state, limit, outside] = await Promise.all([
    checkData(isSet(env['DATA_DIR']) ? env['DATA_DIR'] : join(repositoryRoot, 'data')),
    checkState(isSet(env['STATE_DIR']) ? env['STATE_DIR'] : join(repositoryRoot, 'state')),
    memoryLimit(totalmem(), process.constrainedMemory()),
    isReadable ? checkOutside(env) : [],
  ]);
  const node = {
    version: process.versions.node,
    stripsTypes: 'typescript' in process.features && Boolean(process.features.typescript),
  };
  return [checkNode(node, new Date()), ...environment, ...outside, data, state, checkMemory(limit)];
}

/** Checks everything that the bot needs and says what to do. Exits with 1 if something has to be fixed. */
export async function run(args: readonly string[] = []): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const { values, trouble } = loadEnvFile(join(repositoryRoot, '.env'));
  const findings = [
    ...(trouble === undefined ? [] : [mend('.env', trouble, 'None of its variables is set.')]),
    ...(await examine(process.env, values)),
  ];
  process.stdout.write(given.options.json === true ? `${JSON.stringify(findings, null, 2)}\n` : reportText(findings));
  if (findings.some(({ verdict }) => verdict === 'mend')) process.exitCode = 1;
}
