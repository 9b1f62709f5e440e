import { join } from 'node:path';
import { config as readEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { startDigests, type Digests } from './bot/digests.ts';
import { describeError, jsonLog } from './bot/log.ts';
import { createRouter } from './bot/router.ts';
import { openCommunity } from './community/community.ts';
import { StoreUnavailable } from './community/unavailable.ts';
import { OperatorError, readConfig } from './config.ts';
import { restCourier } from './doors/gateway/courier.ts';
import { openGateway } from './doors/gateway/gateway.ts';
import { startPreview } from './doors/preview/server.ts';
import { repositoryRoot } from './root.ts';
import { openWorld } from './world.ts';

/** Hosting panels wait for this line: it never changes. */
export const readyLine = 'Hanryu is ready.';

/** Calls back at the first SIGINT or SIGTERM; hosts send them several times and to the whole process group. */
function onStop(stop: () => void): void {
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopped) return;
      stopped = true;
      stop();
    });
  }
}

/** Starts the bot with a token, the web preview without one. */
export async function run(): Promise<void> {
  readEnvFile({ path: join(repositoryRoot, '.env'), quiet: true });
  const config = readConfig(process.env);
  if (config.token === undefined && config.production) {
    throw new OperatorError(
      'DISCORD_TOKEN is missing: with NODE_ENV=production the bot does not start without it (the web preview is for development).',
    );
  }
  const log = jsonLog((text) => process.stdout.write(text), { debug: config.debug });
  const world = await openWorld(config.dataFolder ?? join(repositoryRoot, 'data'), { log, watch: true });
  const community = await openCommunity({
    folder: config.stateFolder ?? join(repositoryRoot, 'state'),
    url: config.stateUrl,
    countsGaps: config.countsGaps,
    onFault: (error) => log({ level: 'error', event: 'state not written', error: describeError(error) }),
  }).catch((error: unknown) => {
    world.close();
    throw error instanceof StoreUnavailable ? new OperatorError(error.message) : error;
  });
  const answer = createRouter({ commands, world: world.current, community, log, now: () => new Date() });

  if (config.token === undefined) {
    const preview = await startPreview({
      answer,
      payloads: () => commands.map((command) => command.data),
      port: config.port,
    });
    process.stdout.write(`Hanryu's web preview: ${preview.url}\n`);
    onStop(() => {
      world.close();
      void preview.close();
      void community.close();
    });
    return;
  }

  const courier = restCourier({ token: config.token, api: config.api, log });
  let digests: Digests | undefined;
  const gateway = openGateway({
    answer,
    token: config.token,
    api: config.api,
    log,
    onReady: () => {
      process.stdout.write(`${readyLine}\n`);
      digests ??= startDigests({
        store: community.store,
        courier,
        catalog: () => world.current().catalog,
        now: () => new Date(),
        log,
      });
    },
    onRefused: (error) => {
      process.stderr.write(`Hanryu: ${error.message}\n`);
      process.exitCode = 1;
      world.close();
      void gateway.close();
      void Promise.resolve(digests?.close()).then(() => community.close());
    },
  });
  onStop(() => {
    world.close();
    void gateway.close();
    // What is being sent is written down before the store closes.
    void Promise.resolve(digests?.close()).then(() => community.close());
  });
}
