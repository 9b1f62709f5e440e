import { join } from 'node:path';
import { describeError, jsonLog, type Log } from '../bot/log.ts';
import { hideSecrets, passwordsIn } from '../bot/secrets.ts';
import { readConfig, type Config } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { watchRequests } from '../doors/gateway/requests.ts';
import { openHealth } from '../doors/health/server.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { repositoryRoot } from '../environment/root.ts';
import { runBot } from '../app/run-bot.ts';
import { abandon, onStop, refuse } from '../environment/stopping.ts';
import { readCommandLine } from './command-line.ts';

const commandLine = {
  program: 'start',
  does: 'Starts the bot with a token or a public key, and the web preview without either. Settings come from the environment.',
  options: {},
} as const;

/** Hosting panels wait for this line, so it must never change. */
export const readyLine = 'Hanryu is ready.';

const sayReady = (): void => void process.stdout.write(`${readyLine}\n`);

/** Runs the manager of several processes, which answers nobody itself and so needs neither data nor state. */
async function runShards(config: Config, token: string, log: Log): Promise<void> {
  const { createMetrics } = await import('../doors/health/metrics.ts');
  const metrics = createMetrics({ commands: [] });
  const requests = watchRequests({ log, now: Date.now, onAnswer: metrics.requested });
  const { openShards } = await import('../doors/gateway/shards.ts');
  const shards = await openShards({
    file: join(repositoryRoot, 'index.js'),
    token,
    api: config.api,
    requests,
    log,
    onReady: sayReady,
    onRefused: (error) => refuse(error),
  });
  const health =
    config.healthPort === undefined
      ? undefined
      : await openHealth({
          port: config.healthPort,
          host: config.host,
          trouble: shards.trouble,
          registry: metrics.registry,
        });
  onStop(() => Promise.all([shards.close(), health?.close()]));
}

/** The error of a failed start must not hold a secret either. */
function withoutSecrets(error: unknown, hide: (text: string) => string): Error {
  if (error instanceof OperatorError) return new OperatorError(hide(error.message));
  const told = new Error('the start failed');
  told.stack = hide(describeError(error));
  return told;
}

async function startFor(config: Config, log: Log): Promise<void> {
  const { token, publicKey } = config;
  if (token === undefined && publicKey === undefined) {
    const { runPreview } = await import('../app/run-preview.ts');
    await runPreview(config, log);
  } else if (config.shards === 'processes' && publicKey === undefined && token !== undefined)
    await runShards(config, token, log);
  // With several processes, only the manager prints the line.
  else await runBot(config, log, typeof config.shards === 'object' ? () => undefined : sayReady);
}

/** Starts the bot with a token or a public key, the web preview without either. */
export async function run(args: readonly string[] = []): Promise<void> {
  if (readCommandLine(commandLine, args) === undefined) return;
  const { trouble } = loadEnvFile(join(repositoryRoot, '.env'));
  if (trouble !== undefined) process.stderr.write(`Hanryu: ${trouble}\n`);
  const config = readConfig(process.env);
  const { token, publicKey, production } = config;
  if (token === undefined && publicKey === undefined && production) {
    throw new OperatorError(
      'DISCORD_TOKEN is missing: with NODE_ENV=production the bot does not start without it or DISCORD_PUBLIC_KEY (the web preview is for development).',
    );
  }
  const secrets = [token, config.stateUrl, ...passwordsIn(config.stateUrl)];
  const log = jsonLog((text) => process.stdout.write(text), { debug: config.debug, secrets });
  // An error that a library fails to handle must not stop the bot for everybody.
  process.on('unhandledRejection', (error) =>
    log({ level: 'error', event: 'unhandled rejection', error: describeError(error) }),
  );
  await startFor(config, log).catch((error: unknown) => {
    abandon();
    throw withoutSecrets(error, hideSecrets(secrets));
  });
}
