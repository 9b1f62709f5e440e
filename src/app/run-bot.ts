import { setFlagsFromString } from 'node:v8';
import { commands } from '../../commands/index.ts';
import { withCooldown } from '../bot/cooldown.ts';
import { startDigests, type Digests } from '../bot/digests.ts';
import type { Log } from '../bot/log.ts';
import type { Config } from '../environment/config.ts';
import { restCourier } from '../doors/gateway/courier.ts';
import { watchRequests, type RequestWatch } from '../doors/gateway/requests.ts';
import { createMetrics } from '../doors/health/metrics.ts';
import { openHealth } from '../doors/health/server.ts';
import { openDoor, type Door } from '../doors/start.ts';
import { openBot, stateFolderOf, type OpenBot } from './open-bot.ts';
import { onStop, refuse } from '../environment/stopping.ts';

/** Milliseconds. What waited for the ready line (fans, a host that stops the bot again) goes first. */
const pauseBeforeWarming = 1_000;

/** The port of this process: a shard of several has one of its own, above the manager's. */
function healthPortOf({ healthPort, shards }: Config): number | undefined {
  if (healthPort === undefined || healthPort === 0 || typeof shards !== 'object') return healthPort;
  return healthPort + 1 + shards.id;
}

/** Digests go by REST, whichever door is open; without a token nobody can be sent anything. */
function digestsOf(config: Config, bot: OpenBot, requests: RequestWatch, log: Log): Digests | undefined {
  if (config.token === undefined) return undefined;
  return startDigests({
    store: bot.community.store,
    courier: restCourier({ token: config.token, api: config.api, log, makeRequest: requests.makeRequest }),
    catalog: () => bot.world.current().catalog,
    now: () => new Date(),
    log,
  });
}

/** The whole bot in this process, answering through the door that the environment asks for. */
export async function runBot(config: Config, log: Log, sayReady: () => void): Promise<void> {
  const metrics = createMetrics({ commands: commands.map(({ data }) => data.name) });
  const requests = watchRequests({ log, now: Date.now, onAnswer: metrics.requested });
  const bot = await openBot(config, log, metrics.reloaded);
  let digests: Digests | undefined;
  let door: Door | undefined;

  metrics.version(() => bot.world.current().catalog.version);
  metrics.gauge('hanryu_ready', 'Whether fans can be answered: 1 or 0.', () =>
    door !== undefined && door.trouble() === undefined ? 1 : 0,
  );
  metrics.gauge('hanryu_discord_invalid_requests', 'Invalid requests of the last ten minutes; 10,000 ban.', () =>
    requests.invalid(),
  );
  const port = healthPortOf(config);
  const health =
    port === undefined
      ? undefined
      : await openHealth({
          port,
          host: config.host,
          trouble: () => (door === undefined ? 'starting' : door.trouble()),
          registry: metrics.registry,
        });
  onStop(async () => {
    // An answer that is under way may still write, and what is being sent is written down before the store closes.
    await Promise.all([door?.close(), digests?.close()]);
    await Promise.all([bot.close(), health?.close()]);
  });
  door = await openDoor({
    config,
    answer: metrics.observed(withCooldown(bot.answer, () => new Date())),
    log,
    requests,
    stateFolder: stateFolderOf(config),
    onReady: () => {
      sayReady();
      setTimeout(() => {
        // index.js kept the heap from growing while there was nobody to answer.
        void bot.world.warm().then(() => setFlagsFromString('--semi-space-growth-factor=2'));
      }, pauseBeforeWarming).unref();
      digests ??= digestsOf(config, bot, requests, log);
    },
    onRefused: refuse,
  });
}
