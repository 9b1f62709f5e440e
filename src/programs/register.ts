import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { DiscordAPIError, RateLimitError, REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { stateFolderOf } from '../app/state-folder.ts';
import { readConfig } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { describeDifference, difference, isEmpty, payloadFor } from '../registration/difference.ts';
import { applicationOf, serverInstallLink, userInstallLink } from '../registration/application.ts';
import { saveCommandIds } from '../registration/command-ids.ts';
import { registered } from '../registration/registered.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { repositoryRoot } from '../environment/root.ts';
import { readCommandLine } from './command-line.ts';

const commandLine = {
  program: 'register',
  does: 'Shows how the commands differ from those that Discord has, asks, and sends them where something differs.',
  options: {
    'dry-run': { type: 'boolean', help: 'shows the difference and sends nothing' },
    guild: { type: 'string', value: 'SERVER-ID', help: 'registers in one server only: there a change shows at once' },
    clear: { type: 'boolean', help: 'takes all commands away' },
  },
} as const;

async function confirmed(question: string): Promise<boolean> {
  // In CI or without a terminal nobody can answer, so running the command counts as a yes.
  if (process.env['CI'] !== undefined || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const reply = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(?:es)?$/iu.test(reply.trim());
}

/** The remaining step: the commands appear only where the bot was added. */
const howToInstall = (applicationId: string): string =>
  [
    `Add the bot to a server:    ${serverInstallLink(applicationId)}`,
    `Add it to your own account: ${userInstallLink(applicationId)} (docs/operators.md says how to allow it)`,
    '',
  ].join('\n');

/** Turns a refusal by Discord into a sentence that names what to change. */
function explain(error: unknown, guild: string | undefined): unknown {
  if (error instanceof RateLimitError)
    return new OperatorError(
      `Discord limits this address: try again in ${Math.ceil(error.retryAfter / 60_000)} minutes.`,
    );
  if (!(error instanceof DiscordAPIError)) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return /^(?:E[A-Z]+|UND_ERR_\w+)$/u.test(code)
      ? new OperatorError(`Discord cannot be reached (${code}): check the network of this machine.`)
      : error;
  }
  if (error.status === 401)
    return new OperatorError(
      'DISCORD_TOKEN was refused by Discord: reset it under Bot in the developer portal and copy it again.',
    );
  if (guild !== undefined && (error.status === 403 || error.status === 404)) {
    return new OperatorError(
      `--guild ${guild}: the bot is not in that server, or was added without the applications.commands scope.`,
    );
  }
  if (error.status === 403 || error.status === 404)
    return new OperatorError('DISCORD_APPLICATION_ID does not belong to this DISCORD_TOKEN.');
  return error;
}

/** Shows how the commands differ from those at Discord, and sends them only if they do. */
export async function run(args: readonly string[]): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const { 'dry-run': dryRun, guild, clear } = given.options;
  if (guild !== undefined && !/^\d{17,20}$/u.test(guild))
    throw new OperatorError(`--guild ${guild} is not a server id of 17 to 20 digits.`);
  loadEnvFile(join(repositoryRoot, '.env'));
  const config = readConfig(process.env);
  if (config.token === undefined)
    throw new OperatorError('DISCORD_TOKEN is missing: registration needs it (see .env.example).');

  const rest = new REST({
    api: config.api,
    version: '10',
    rejectOnRateLimit: (limit) => limit.retryAfter > 60_000,
  }).setToken(config.token);
  try {
    const id = config.applicationId ?? (await applicationOf(rest)).id;
    const route = guild === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
    const where = guild === undefined ? 'everywhere' : `in server ${guild}`;
    const scope = guild === undefined ? 'global' : 'guild';
    const wanted = clear === true ? [] : commands.map((command) => payloadFor(scope, command.data));
    const present = registered.parse(
      await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) }),
    );
    const changes = difference(wanted, present);
    if (isEmpty(changes)) {
      process.stdout.write(`Nothing to change: Discord has these ${present.length} commands ${where} already.\n`);
      if (guild === undefined) await saveCommandIds(stateFolderOf(config), present);
      process.stdout.write(howToInstall(id));
      return;
    }
    process.stdout.write(`${describeDifference(changes)}\n`);
    if (dryRun === true) {
      process.stdout.write('Dry run: nothing was sent.\n');
      return;
    }
    if (!(await confirmed(`Change the commands ${where}?`))) {
      process.stdout.write('Nothing was sent.\n');
      return;
    }
    const sent = registered.parse(await rest.put(route, { body: wanted }));
    if (guild === undefined) await saveCommandIds(stateFolderOf(config), sent);
    process.stdout.write(`Done: ${wanted.length} commands are registered ${where}.\n`);
    process.stdout.write(howToInstall(id));
  } catch (error) {
    throw explain(error, guild);
  }
}
